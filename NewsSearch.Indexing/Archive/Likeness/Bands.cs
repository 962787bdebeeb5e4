namespace NewsSearch.Indexing.Archive.Likeness;

/// <summary>A MinHash signature cut into bands: articles that share a band may be near copies and are then compared (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, § 3.4).</summary>
/// <remarks>14 bands of 3: of near copies at similarity 0.6 one in thirty is missed, at 0.7 one in 300; unrelated news texts, which share below one shingle in a hundred, meet once in 70,000 pairs.</remarks>
internal static class Bands
{
    private const int Count = 14;
    private const int Rows = 3;

    /// <summary>The bands, each mixed with its place; empty where there are no shingles.</summary>
    public static long[] Of(Shingles shingles)
    {
        if (shingles.Hashes.IsEmpty)
            return [];
        Span<ulong> least = stackalloc ulong[Count * Rows];
        least.Fill(ulong.MaxValue);
        foreach (var shingle in shingles.Hashes)
        {
            for (var i = 0; i < least.Length; i++)
                least[i] = Math.Min(least[i], Mix.Finish(shingle ^ Salt(i)));
        }

        var bands = new long[Count];
        for (var band = 0; band < Count; band++)
        {
            var hash = Mix.Step(Mix.Seed, (ulong)band);
            foreach (var row in least.Slice(band * Rows, Rows))
                hash = Mix.Finish(Mix.Step(hash, row));
            bands[band] = unchecked((long)hash);
        }

        return bands;
    }

    private static ulong Salt(int row) => (ulong)(row + 1) * 0xD1342543DE82EF95;
}
