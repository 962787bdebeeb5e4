using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>
/// Finds what stands between quotation marks: “ ”, " ", « », and ‘ ’ or ' ' outside these, told apart from apostrophes. Marks within marks belong to the outer quotation.
/// A quotation over several paragraphs, each opened anew and only the last closed, is one span a paragraph; one that is not opened anew is one span;
/// a sentence whose closing mark is lost ends with its paragraph.
/// </summary>
internal static class QuoteMarks
{
    // A mark left open by mistake must not swallow what follows: how many paragraphs on, and how far, its partner is looked for.
    private const int MostParagraphs = 3;
    private const int Longest = 3_000;

    // What is opened and never closed is a quotation only where it has the length of a sentence.
    private const int ShortestUnclosed = 25;

    /// <summary>The spans of <paramref name="written"/> by position, none overlapping. Linear in the length.</summary>
    public static IReadOnlyList<QuoteSpan> Find(string written)
    {
        var text = TypedMarks.Plain(written);
        var parts = ArticleText.Parts(text).ToList();
        var marks = parts.Select((p, i) => new ParagraphMarks(text, p.Start, p.End, i + 1 < parts.Count && Opens(text, parts[i + 1].Start))).ToList();
        var found = new List<QuoteSpan>();
        foreach (var paragraph in marks)
            paragraph.Find(found);
        var spans = new List<QuoteSpan>(found.Count);
        var next = 0;
        foreach (var across in Across(text, parts, marks))
        {
            for (; next < found.Count && found[next].Start < across.Start; next++)
                spans.Add(found[next]);
            while (next < found.Count && found[next].Start < across.End)
                next++;
            spans.Add(across);
        }

        spans.AddRange(found.Skip(next));
        return spans;
    }

    /// <summary>Quotations left open at the end of a paragraph whose next begins with no mark: closed in one soon after, else with the paragraph, where a sentence ends there.</summary>
    private static IEnumerable<QuoteSpan> Across(string text, List<(int Start, int End)> parts, List<ParagraphMarks> marks)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (marks[i].Open is not { } open)
                continue;
            var closed = i + 1 < parts.Count && Opens(text, parts[i + 1].Start);
            for (var j = i + 1; j < parts.Count && j <= i + MostParagraphs && !Opens(text, parts[j].Start); j++)
            {
                if (marks[j].Closing is { } close && close - open <= Longest && QuoteSpan.Between(text, open, close, goesOn: false) is { } span)
                {
                    yield return span;
                    closed = true;
                }

                if (marks[j].HasDoubles)
                    break;
            }

            if (!closed && marks[i].Unclosed is not null && IsSentence(text, open, parts[i].End) && QuoteSpan.Between(text, open, parts[i].End, goesOn: true) is { } rest)
                yield return rest with { GoesOn = false };
        }
    }

    private static bool IsSentence(string text, int open, int end) =>
        end - open is >= ShortestUnclosed and <= Longest && char.IsUpper(text[open + 1]) && text[end - 1] is '.' or '!' or '?' or '…' or '”' or '"' or '’' or '\'';

    private static bool Opens(string text, int at) => at < text.Length && text[at] is '“' or '"' or '‘' or '\'';
}
