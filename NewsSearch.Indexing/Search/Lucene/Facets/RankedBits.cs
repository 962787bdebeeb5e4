using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Sixty-four bits of a set and how many of it come before them, which tells in a step where one stands among all (Jacobson 1989).</summary>
/// <param name="Bits">The bits, the lowest first.</param>
/// <param name="Before">How many of the set come before them.</param>
internal readonly record struct RankedBits(ulong Bits, int Before)
{
    /// <summary>How many numbers one holds.</summary>
    public const int Size = 64;

    /// <summary>How many of the set come before those behind these.</summary>
    public int Behind => Before + BitOperations.PopCount(Bits);

    /// <summary>Whether a number is in the set. Of the number its last six bits count.</summary>
    public bool Has(int number) => (Bits >> number & 1) != 0;

    /// <summary>How many of the set come before a number. Of the number its last six bits count.</summary>
    public int RankOf(int number) => Before + BitOperations.PopCount(Bits & ((1UL << number) - 1));
}
