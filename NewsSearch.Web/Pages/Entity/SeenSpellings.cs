using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>Lists the spellings of a name for a reader, who does not care for capitals and stray marks: "NEW YORK" is "New York", "IMF/" is "IMF".</summary>
public static class SeenSpellings
{
    /// <summary>The most frequent spellings, each once.</summary>
    /// <param name="variants">The surfaces as they stand in texts, the most frequent first.</param>
    /// <param name="most">How many to list.</param>
    public static IReadOnlyList<SeenSpelling> Of(IEnumerable<NameVariant> variants, int most) =>
    [
        .. variants.GroupBy(variant => Key(variant.Surface), StringComparer.Ordinal)
            .Select(same => new SeenSpelling(same.First().Surface, same.Sum(variant => variant.Mentions)))
            .OrderByDescending(spelling => spelling.Mentions)
            .Take(most),
    ];

    private static string Key(string surface) => string.Concat(surface.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Trim(' ', '-').ToLowerInvariant();
}
