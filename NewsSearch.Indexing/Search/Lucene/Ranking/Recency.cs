using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>How much more a newer article counts than an older one: a gentle lift that halves every half year, counted from the newest of the articles, so that an archive that ends in 1995 is ordered as one that goes on.</summary>
internal static class Recency
{
    private const double Most = 0.5, HalfLifeDays = 183;

    /// <summary>The factor of each of the first <paramref name="count"/> hits, from 1.5 for the newest down to 1 for the oldest and the undated.</summary>
    public static double[] Of(ArchiveSearcher searcher, IReadOnlyList<Hit> hits, int count)
    {
        long[] instants = [.. hits.Take(count).Select(hit => InstantOf(searcher, hit.Document))];
        var newest = instants.DefaultIfEmpty(IndexFields.Undated).Max();
        return [.. instants.Select(instant => instant == IndexFields.Undated ? 1 : 1 + (Most * Math.Pow(2, -TimeSpan.FromTicks(newest - instant).TotalDays / HalfLifeDays)))];
    }

    private static long InstantOf(ArchiveSearcher searcher, int document)
    {
        var (segment, within) = searcher.Place(document);
        return segment.Columns.Instants[within];
    }
}
