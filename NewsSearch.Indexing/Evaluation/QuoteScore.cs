using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Adds up how well the quotations of one kind were read.</summary>
/// <param name="kind">The kind as the reader marks it: direct or indirect.</param>
/// <param name="share">How much of the longer of two spans must be in both for them to be one quotation.</param>
internal sealed class QuoteScore(string kind, double share)
{
    /// <summary>The spans.</summary>
    public Score Spans { get; private set; }

    /// <summary>Of the spans found, those whose speaker the reader names.</summary>
    public Score Speakers { get; private set; }

    /// <summary>Of the spans found, whatever kind of speaker the reader gives, those whose speaker is right: the one named, where one is named; nobody named, where one is described or unknown.</summary>
    public Score Attributed { get; private set; }

    /// <summary>Adds the quotations of an article.</summary>
    public void Add(AnnotatedArticle article, ReadText text, IReadOnlyList<Quote> found, TextWriter? details)
    {
        var marked = article.Quotes.Where(q => q.Kind == kind).ToList();
        var right = 0;
        foreach (var quote in marked)
        {
            var own = found.FirstOrDefault(f => Overlap(f, quote) >= share * Math.Max(f.End - f.Start, quote.End - quote.Start));
            right += own is null ? 0 : 1;
            if (own is null)
                details?.WriteLine($"{kind} missed   {article.Id} {quote.Speaker}: {Excerpt(text.Text, quote.Start, quote.End)}");
            else
                Compare(article, text, quote, own, details);
        }

        foreach (var extra in found.Where(f => !marked.Exists(m => Overlap(f, m) > 0)))
            details?.WriteLine($"{kind} extra    {article.Id} {Names(extra)} by {extra.Cue}: {Excerpt(text.Text, extra.Start, extra.End)}");
        Spans += new Score(marked.Count, found.Count, right);
    }

    private void Compare(AnnotatedArticle article, ReadText text, AnnotatedQuote quote, Quote own, TextWriter? details)
    {
        var named = article.Mentions.Any(m => m.Entity == quote.Speaker);
        var same = named && own.Speakers.Any(s => text.Key(s.Entity) == ScoredName.Key(quote.Speaker));
        var right = named ? same || own.Speakers.Any(s => IsNamed(article, s, quote.Speaker)) : own.Speakers.All(s => s.Entity is null);
        Attributed += new Score(1, 1, right ? 1 : 0);
        Speakers += new Score(named ? 1 : 0, own.Speakers.Any(s => s.Entity is not null) ? 1 : 0, same ? 1 : 0);
        if (named != same)
            details?.WriteLine($"{kind} speaker  {article.Id} {quote.Speaker}, read {Names(own)} by {own.Cue}: {Excerpt(text.Text, quote.Start, quote.End)}");
    }

    /// <summary>
    /// Whether a speaker is the one the reader names, by the words that stand for it in the article: how a name that no table has is completed ("Sam Wang (neuroscientist)", "John R. Hutchinson")
    /// is scored with the linking, and a bare surname is nobody's entity.
    /// </summary>
    private static bool IsNamed(AnnotatedArticle article, Speaker speaker, string gold) =>
        ScoredName.Same(speaker.Name, gold) || article.Mentions.Any(m => m.Entity == gold && ScoredName.Same(article.Text[m.Start..m.End], speaker.Name));

    private static string Names(Quote quote) => string.Join(" + ", quote.Speakers.Select(s => $"{s.Name} ({s.Surface})"));

    private static int Overlap(Quote quote, AnnotatedQuote marked) => Math.Max(0, Math.Min(quote.End, marked.End) - Math.Max(quote.Start, marked.Start));

    private static string Excerpt(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - 90), Math.Min(text.Length, end + 70));
        var words = end - start > 200 ? $"{text[start..(start + 90)]} … {text[(end - 90)..end]}" : text[start..end];
        return $"{text[from..start]}[[{words}]]{text[end..to]}".Replace('\n', '|');
    }
}
