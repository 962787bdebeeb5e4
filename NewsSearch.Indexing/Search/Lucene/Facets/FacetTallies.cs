using System.Collections.Concurrent;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Lends what values are counted in. It comes and goes with nothing but zeros in it: whoever knows which few numbers it has written clears those alone. Safe for use by several threads.</summary>
/// <param name="facets">How many facets there are.</param>
internal sealed class FacetTallies(int facets)
{
    private const int Slack = 4_096;
    private readonly ConcurrentBag<FacetTally> _idle = [];

    /// <summary>One of at least <paramref name="size"/> counts, to be given back. One that the values have outgrown is let go.</summary>
    public FacetTally Take(int size) => _idle.TryTake(out var tally) && tally.Counts.Length >= size ? tally : new FacetTally(size + Slack, facets);

    /// <summary>Takes one back, all zeros again.</summary>
    public void Return(FacetTally tally) => _idle.Add(tally);
}
