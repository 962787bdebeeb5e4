namespace NewsSearch.Indexing.Archive.Likeness;

/// <summary>Hashing for likeness: fixed for ever, since its results are kept. FNV-1a, finished by the mixer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal static class Mix
{
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Step(ulong hash, ulong value) => (hash ^ value) * Prime;

    public static ulong Finish(ulong hash)
    {
        hash += 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
