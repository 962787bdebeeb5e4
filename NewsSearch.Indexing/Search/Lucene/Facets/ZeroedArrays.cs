using System.Collections.Concurrent;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Lends arrays to count in. Every array comes and goes with nothing but zeros in it: whoever knows which few numbers it has written clears those alone. Safe for use by several threads.</summary>
internal sealed class ZeroedArrays
{
    private const int Slack = 1024;
    private readonly ConcurrentBag<int[]> _idle = [];

    /// <summary>An array of at least <paramref name="size"/> zeros, to be given back. One that the facet has outgrown is let go.</summary>
    public int[] Take(int size) => _idle.TryTake(out var array) && array.Length >= size ? array : new int[size + Slack];

    /// <summary>Gives an array back, all zeros again.</summary>
    public void Return(int[] array) => _idle.Add(array);
}
