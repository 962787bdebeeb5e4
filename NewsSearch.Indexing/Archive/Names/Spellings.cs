namespace NewsSearch.Indexing.Archive.Names;

/// <summary>Tells the spellings of a name apart as a reader does, who does not care for capitals and stray marks: "NEW YORK" is "New York", "IMF/" is "IMF".</summary>
internal static class Spellings
{
    /// <summary>The spellings, each once, the most frequent first.</summary>
    /// <param name="variants">The surfaces as they stand in texts, the most frequent first.</param>
    public static IReadOnlyList<NameSpelling> Of(IEnumerable<NameVariant> variants) =>
    [
        .. variants.GroupBy(variant => Key(variant.Surface), StringComparer.Ordinal)
            .Select(same => new NameSpelling(same.First().Surface, same.Sum(variant => variant.Mentions)))
            .OrderByDescending(spelling => spelling.Mentions),
    ];

    /// <summary>What alike spellings have in common; a name of marks alone stays as it is.</summary>
    public static string Key(string surface) =>
        string.Concat(surface.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Trim(' ', '-').ToLowerInvariant() is { Length: > 0 } key ? key : surface;
}
