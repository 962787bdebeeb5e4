using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Turns scores and dates into ranks, of which smaller ones come first.</summary>
internal static class HitOrder
{
    /// <summary>The rank of a score, which is never negative: its bits sort as it does.</summary>
    public static long OfScore(float score) => -BitConverter.SingleToInt32Bits(score);

    /// <summary>The score of a rank.</summary>
    public static float ScoreOf(long rank) => BitConverter.Int32BitsToSingle((int)-rank);

    /// <summary>The rank of a document in an order that is not by score.</summary>
    public static long Of(SegmentColumns columns, int document, SearchSort sort) =>
        sort == SearchSort.Added ? -columns.Numbers[document] : OfInstant(columns.Instants[document], sort);

    /// <summary>The rank of a publication; undated articles stand last in both orders.</summary>
    public static long OfInstant(long instant, SearchSort sort) =>
        instant == IndexFields.Undated ? long.MaxValue : sort == SearchSort.Oldest ? instant : -instant;
}
