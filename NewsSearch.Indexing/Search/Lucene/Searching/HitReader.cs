using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Makes the hits of a page, and only those, presentable.</summary>
internal sealed class HitReader(ArchiveSearcher searcher, Marks marks, Stemmers stemmers, bool snippets) : IDisposable
{
    private readonly MarkFinder _finder = new(marks, stemmers);

    /// <summary>Chooses the quotations that answer; null where none are asked for.</summary>
    public AnsweringQuotes? Quotes { get; init; }

    /// <summary>How matches are shown in context; null where they are not.</summary>
    public ContextWish? Context { get; init; }

    /// <summary>The hit of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="score">What it scored.</param>
    /// <param name="marked">Whether what was looked for is marked in it, which takes time; else only its beginning is shown.</param>
    public SearchHit Read(int document, double score, bool marked = true)
    {
        var whole = snippets || Context is not null;
        var (stored, text) = StoredArticles.Read(searcher, document, whole, marked && (marks.HasNames || Quotes is not null));
        var found = marked ? _finder.Find(whole ? text : stored.Title, stored.Language, stored.Mentions) : [];
        var hit = new SearchHit(
            stored.Id,
            Snippets.Title(stored, found),
            stored.Source,
            stored.Published,
            stored.Authors,
            stored.Url,
            stored.Language,
            snippets ? Snippets.Body(stored, text, found) : [],
            stored.Entities,
            stored.NamesRead,
            score);
        if (Context is { } wish)
            hit = hit with { Lines = ContextLines.Of(text, stored.Title.Length > 0, found, wish), MoreLines = Math.Max(0, found.Count - wish.Most) };
        return marked && Quotes?.Of(stored, text, found) is var (shown, more) ? hit with { Quotes = shown, MoreQuotes = more } : hit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _finder.Dispose();
        Quotes?.Dispose();
    }
}
