using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Cuts an article into the reporter's sentences: a stop inside a quotation ends none, and a stop before its closing mark only where a new sentence follows.</summary>
internal static class ReportSentences
{
    // Quotations that each begin in one sentence and end in the next would make the whole text one: a bound.
    private const int Longest = 600;

    /// <summary>The sentences in order.</summary>
    public static IReadOnlyList<ReportSentence> Read(string text, IReadOnlyList<UnitSentence> sentences, IReadOnlyList<QuoteSpan> quotes)
    {
        var read = new List<ReportSentence>();
        var paragraphs = ArticleText.Parts(text).ToList();
        var (units, spans, paragraph, quote, begins, added) = (new List<TextUnit>(), new Dictionary<int, QuoteSpan>(), 0, 0, true, -1);
        foreach (var sentence in sentences)
        {
            while (paragraph + 1 < paragraphs.Count && sentence.Start >= paragraphs[paragraph].End)
                paragraph++;
            begins |= units.Count == 0 && sentence.Start == paragraphs[paragraph].Start;
            foreach (var unit in sentence.Units)
                Add(unit);
            if (units.Count < Longest && quote < quotes.Count && quotes[quote].OuterStart < sentence.End && quotes[quote].OuterEnd > sentence.End)
                continue;
            Close();
        }

        Close();
        return read;

        void Add(TextUnit unit)
        {
            while (quote < quotes.Count && unit.Start >= quotes[quote].OuterEnd)
                quote++;
            if (quote == quotes.Count || unit.End <= quotes[quote].OuterStart)
            {
                units.Add(unit);
                return;
            }

            var span = quotes[quote];
            if (added == quote)
                return;
            added = quote;
            spans[units.Count] = span;
            units.Add(new TextUnit(span.OuterStart, span.OuterEnd, ReportSentence.QuoteText, null));
        }

        void Close()
        {
            if (units.Count > 0)
                read.Add(new ReportSentence(units, spans, begins, paragraph));
            (units, spans, begins) = ([], [], false);
        }
    }
}
