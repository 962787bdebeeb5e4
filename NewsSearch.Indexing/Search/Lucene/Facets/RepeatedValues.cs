using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>How often a value is met again in a story that has it already, among the articles of a set: what comes off the count of its articles for that of its stories.</summary>
internal sealed class RepeatedValues : IDisposable
{
    private readonly FacetLayout _layout;
    private readonly FacetTallies _lender;
    private readonly FacetTally _again;

    /// <param name="layout">Where counts stand.</param>
    /// <param name="lender">Lends what is counted in.</param>
    /// <param name="stories">The stories that several articles of the set tell.</param>
    /// <param name="rows">The values of each document, segment by segment.</param>
    public RepeatedValues(FacetLayout layout, FacetTallies lender, RepeatedStories stories, IReadOnlyList<FacetRows> rows)
    {
        (_layout, _lender, _again) = (layout, lender, lender.Take(layout.Size));
        // In which story each value was met last, numbered from 1.
        var met = lender.Take(layout.Size);
        for (var story = 0; story < stories.Count; story++)
        {
            foreach (var (segment, document) in stories[story])
            {
                Add(rows[segment].PlacesOf(document), met.Counts, story + 1);
                Add(rows[segment].FurtherOf(document), met.Counts, story + 1);
            }
        }

        Array.Clear(met.Counts, 0, layout.Size);
        lender.Return(met);
    }

    /// <summary>Of a value of a facet, by its number. One first met after the counting began has none.</summary>
    public int this[Facet facet, int number] => number < _layout.Count(facet) ? _again.Counts[_layout.First(facet) + number] : 0;

    /// <summary>Takes all off the counts of articles.</summary>
    public void TakeOff(int[] counts)
    {
        for (var facet = 0; facet < _again.Met.Length; facet++)
        {
            var first = _layout.First((Facet)facet);
            foreach (var number in _again.Met[facet])
                counts[first + number] -= _again.Counts[first + number];
        }
    }

    /// <summary>Gives back what was counted in, as it came.</summary>
    public void Dispose()
    {
        _again.ClearMet(_layout);
        _lender.Return(_again);
    }

    private void Add(ReadOnlySpan<int> codes, int[] met, int story)
    {
        var offsets = _layout.Offsets;
        foreach (var code in codes)
        {
            var at = FacetLayout.At(code, offsets);
            if (met[at] != story)
                met[at] = story;
            else if (_again.Counts[at]++ == 0)
                _again.Met[FacetCode.Facet(code)].Add(FacetCode.Number(code));
        }
    }
}
