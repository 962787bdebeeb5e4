using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// Counts facets over a set of articles in the way that costs less: few articles are counted one by one with all their values (<see cref="FacetCounter"/>); over many, values are counted one by one, the most frequent first, with all their articles
/// (<see cref="ProbedValues"/>), so long as nobody asks how many values there are.
/// </summary>
internal sealed class FacetCounting : IDisposable
{
    /// <summary>More than one article in so many is many.</summary>
    private const int Few = 16;
    private readonly ArchiveSearcher _searcher;
    private readonly (SegmentColumns Columns, FixedBitSet Documents)[] _sets;
    private readonly FacetCounter? _counter;
    private readonly RepeatedValues? _again;

    /// <param name="searcher">What is searched.</param>
    /// <param name="wishes">What will be asked.</param>
    /// <param name="sets">The articles to count over, by segment.</param>
    /// <param name="articles">How many they are.</param>
    /// <param name="repeated">Where stories are to be counted: those that several of the articles tell. Null where every article counts.</param>
    public FacetCounting(ArchiveSearcher searcher, IReadOnlyCollection<FacetWish> wishes, (SegmentColumns Columns, FixedBitSet Documents)[] sets, long articles, RepeatedStories? repeated)
    {
        (_searcher, _sets) = (searcher, sets);
        if (repeated is { Count: > 0 })
            _again = new RepeatedValues(searcher.Layout, searcher.Tables.Tallies, repeated, [.. sets.Select(set => set.Columns.Rows)]);
        if (articles * Few >= searcher.IndexReader.MaxDoc && wishes.All(FacetPage.NeedsFew))
            return;
        _counter = new FacetCounter(searcher.Layout, searcher.Tables.Tallies, articles);
        foreach (var (columns, documents) in sets)
            _counter.Count(columns.Rows, documents);
        if (_again is not null)
            _counter.TakeOff(_again);
    }

    /// <summary>The counts of a facet; valid until this is disposed of.</summary>
    public ValueCounts Of(Facet facet) => _counter?.Of(facet) ?? new ProbedValues(facet, _searcher.AtMost(facet), _searcher.Falling(facet), _sets, _again);

    /// <inheritdoc/>
    public void Dispose()
    {
        _counter?.Dispose();
        _again?.Dispose();
    }
}
