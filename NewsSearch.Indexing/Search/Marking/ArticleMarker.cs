using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Marking;

/// <summary>Finds in one article, shown whole, what a query looks for: words in all their forms, phrases and names, as snippets mark them. Needs no index. Safe for use by several threads.</summary>
/// <param name="variants">Other names for known names.</param>
public sealed class ArticleMarker(INameVariants variants) : IDisposable
{
    private readonly Stemmers _stemmers = new();

    /// <summary>What of the text of <paramref name="article"/> is to be marked, by position, none overlapping.</summary>
    /// <param name="query">The query as typed; empty marks nothing.</param>
    /// <param name="aliases">Whether a known name is marked under its other names too.</param>
    /// <param name="article">The article.</param>
    /// <param name="read">What was read in it; null where nothing was yet.</param>
    public IReadOnlyList<MarkedStretch> Of(string query, bool aliases, Article article, Annotations? read)
    {
        if (string.IsNullOrWhiteSpace(query))
            return [];
        // Put together anew whenever it is asked for.
        var text = article.Text;
        var stemmer = _stemmers.Take(Languages.Of(article.Language));
        var wanted = new WantedMarks(text, read, stemmer, aliases ? variants : null);
        wanted.Add(ParsedQuery.Parse(query).Root);
        _stemmers.Return(stemmer);

        using var finder = new MarkFinder(wanted.Marks, _stemmers);
        var named = read?.Mentions.Where(mention => mention.Entity is not null).Select(mention => new StoredMention(mention.Start, mention.End, mention.Entity!)) ?? [];
        return [.. finder.Find(text, article.Language, [.. named]).Where(mark => mark.End <= text.Length).Select(mark => new MarkedStretch(mark.Start, mark.End))];
    }

    /// <inheritdoc/>
    public void Dispose() => _stemmers.Dispose();
}
