using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Offers articles by their headline while a reader types.</summary>
internal static class TitleSuggestions
{
    private const int Most = 20;
    private const int MostWords = 12;

    /// <summary>A single word says something from its third letter on.</summary>
    private const int Shortest = 3;

    /// <summary>How many of the newest are looked at for those that have the words side by side.</summary>
    private const int MostRead = 40;

    /// <summary>Signs of the query language: who types them does not type a headline.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"“”[]()<>:*~=|");

    /// <summary>Articles whose headline has all the words, the last perhaps only begun: side by side first, then newest; a headline once.</summary>
    public static IReadOnlyList<TitleSuggestion> Of(ArchiveSearcher searcher, string text, int size, Deadline deadline)
    {
        if (size <= 0 || text.AsSpan().ContainsAny(Signs))
            return [];
        var words = WordReader.Read(text, MostWords + 1).ConvertAll(word => word.Form);
        if (words.Count is 0 or > MostWords || words.Sum(word => word.Length) < Shortest)
            return [];
        try
        {
            var best = new BestHits(MostRead, null);
            new HitCollector(searcher, Query(words, begun: char.IsLetterOrDigit(text[^1])), new FacetSelection([], searcher.Tables), null, SearchSort.Newest, best, deadline).Run();
            return [.. best.InOrder()
                .Select(hit => StoredArticles.Read(searcher, hit.Document, text: false).Hit)
                .Select(hit => (Hit: hit, Words: $" {string.Join(' ', WordReader.Read(hit.Title).Select(word => word.Form))}"))
                .DistinctBy(title => title.Words)
                .OrderBy(title => !title.Words.Contains($" {string.Join(' ', words)}", StringComparison.Ordinal))
                .Take(Math.Min(size, Most))
                .Select(title => new TitleSuggestion(title.Hit.Id, title.Hit.Title, title.Hit.Source, title.Hit.Published))];
        }
        catch (TimeIsUpException)
        {
            return [];
        }
    }

    private static BooleanQuery Query(List<string> words, bool begun)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var (at, word) in words.Index())
        {
            var term = new Term(IndexFields.Title, word);
            all.Add(begun && at == words.Count - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.MUST);
        }

        return all;
    }
}
