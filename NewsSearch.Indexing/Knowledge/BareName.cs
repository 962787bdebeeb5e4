namespace NewsSearch.Indexing.Knowledge;

/// <summary>Canonical names without the part that only tells namesakes apart.</summary>
internal static class BareName
{
    /// <summary><paramref name="name"/> up to " (" or, where given, <paramref name="also"/>: "Paris, Texas" gives "Paris", "Labour Party (UK)" gives "Labour Party".</summary>
    public static string Of(string name, string? also = null)
    {
        var end = name.IndexOf(" (", StringComparison.Ordinal);
        if (end < 0 && also is not null)
            end = name.IndexOf(also, StringComparison.Ordinal);
        return end > 0 ? name[..end] : name;
    }
}
