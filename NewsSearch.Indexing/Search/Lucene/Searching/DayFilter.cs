using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Which documents of a segment were published in a range of days. An undated one never is.</summary>
internal static class DayFilter
{
    /// <summary>The documents of those days.</summary>
    public static FixedBitSet Of(ArchiveSegment segment, DayRange days)
    {
        var (first, last) = (days.From?.DayNumber ?? 0, days.To?.DayNumber ?? int.MaxValue);
        var within = new FixedBitSet(segment.MaxDoc);
        var column = segment.Columns.Days;
        for (var document = 0; document < column.Length; document++)
        {
            if (column[document] >= first && column[document] <= last)
                within.Set(document);
        }

        return within;
    }
}
