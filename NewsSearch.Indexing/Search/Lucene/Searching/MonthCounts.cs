using System.Runtime.InteropServices;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>How many hits fall into each month. A month is numbered year × 12 + month − 1.</summary>
internal sealed class MonthCounts
{
    private const int Words = 64;
    private readonly int _before;
    private readonly int[] _counts;

    /// <param name="before">The month before the first that any article is of, whose place those without a date take.</param>
    /// <param name="counts">How many hits are of it and each that follows.</param>
    private MonthCounts(int before, int[] counts)
    {
        (_before, _counts, Undated) = (before, counts, counts[0]);
        var (first, last) = (Array.FindIndex(counts, 1, count => count > 0), Array.FindLastIndex(counts, count => count > 0));
        (First, Last, Count) = (before + first, before + last, first < 0 ? 0 : last - first + 1);
    }

    /// <summary>Hits without a date.</summary>
    public long Undated { get; }

    /// <summary>The first month with hits, where there is any.</summary>
    public int First { get; }

    /// <summary>The last month with hits.</summary>
    public int Last { get; }

    /// <summary>How many months lie between the two, both included; 0 where no hit has a date.</summary>
    public int Count { get; }

    /// <summary>The hits of a month from <see cref="First"/> to <see cref="Last"/>.</summary>
    public int this[int month] => _counts[month - _before];

    /// <summary>Counts all hits.</summary>
    public static MonthCounts Of(IReadOnlyList<SegmentHits> segments)
    {
        var dated = segments.Where(segment => segment.Segment.Columns.FirstMonth <= segment.Segment.Columns.LastMonth).Select(segment => segment.Segment.Columns).ToList();
        var before = dated.Count == 0 ? 0 : dated.Min(columns => columns.FirstMonth) - 1;
        var counts = new int[dated.Count == 0 ? 1 : dated.Max(columns => columns.LastMonth) - before + 1];
        var others = new int[counts.Length];
        foreach (var hits in segments)
            Add(hits, before, counts, others);
        for (var month = 0; month < counts.Length; month++)
            counts[month] += others[month];
        return new MonthCounts(before, counts);
    }

    /// <summary>Counts the hits of a segment.</summary>
    /// <remarks>By turns in two lists: a processor waits less for a count that it has only just written.</remarks>
    private static void Add(SegmentHits hits, int before, int[] counts, int[] others)
    {
        Span<int> list = stackalloc int[(Words * 64) + BitPlaces.Slack];
        var months = hits.Segment.Columns.Months;
        var bits = MemoryMarshal.Cast<long, ulong>(hits.Hits.GetBits().AsSpan());
        for (var word = 0; word < bits.Length; word += Words)
        {
            ReadOnlySpan<int> places = list[..BitPlaces.Add(bits[word..Math.Min(bits.Length, word + Words)], word * 64, list, 0)];
            for (; places.Length > 1; places = places[2..])
            {
                counts[Math.Max(months[places[0]], before) - before]++;
                others[Math.Max(months[places[1]], before) - before]++;
            }

            foreach (var place in places)
                counts[Math.Max(months[place], before) - before]++;
        }
    }
}
