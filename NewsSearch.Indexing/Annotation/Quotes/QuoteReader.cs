using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads the quotations of an article with their speakers: whole sentences and single words in marks, and clauses that a verb of saying clearly reports.</summary>
public sealed class QuoteReader
{
    private readonly CueLexicon cues = CueLexicon.Load();
    private readonly TitleLexicon titles = TitleLexicon.Load();

    /// <summary>The quotations of <paramref name="text"/> by position; <paramref name="roles"/> tell who "the minister" is.</summary>
    public IReadOnlyList<Quote> Read(LinkedText text, IReadOnlyList<Role> roles)
    {
        var sentences = ReportSentences.Read(text.Text, UnitReader.Read(text), QuoteMarks.Find(text.Text));
        var phrases = new SpeakerPhrases(text.Text, titles);
        var attributer = new QuoteAttributer(new CueFinder(cues, phrases), phrases, new SpeakerResolver(text, roles, phrases), new ScareQuotes(text.Text));
        var quotes = new List<Quote>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            foreach (var (span, by) in attributer.Read(sentence, i + 1 < sentences.Count ? sentences[i + 1] : null))
                quotes.Add(new Quote(span.Start, span.End, FormOf(text.Text, span), by.Speakers, by.Cue));
            foreach (var (start, end, cue) in IndirectQuotes.Read(sentence, attributer.Cues))
            {
                if (attributer.SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
                    quotes.Add(new Quote(start, end, QuoteForm.Indirect, speakers, cue.Words));
            }

            attributer.Ends();
        }

        quotes.Sort((one, other) => one.Start.CompareTo(other.Start));
        Headlines.Settle(text.Text, quotes);
        return quotes;
    }

    /// <summary>A quotation that begins with a capital or ends with its own stop is a clause; other words are mixed into the reporter's sentence.</summary>
    private static QuoteForm FormOf(string text, QuoteSpan span) =>
        text[span.End - 1] is '.' or '!' or '?' or ',' or '…' || (char.IsUpper(text[span.Start]) && text.AsSpan(span.Start, span.End - span.Start).Count(' ') > 3) ? QuoteForm.Direct : QuoteForm.Mixed;
}
