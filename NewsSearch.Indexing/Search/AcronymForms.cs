namespace NewsSearch.Indexing.Search;

/// <summary>The ways in which an acronym is written: "US", "U.S.".</summary>
public static class AcronymForms
{
    /// <summary>The most letters that are also written with stops.</summary>
    private const int Longest = 5;

    /// <summary>Whether a name is 2 to 5 capital letters, each with a stop behind it or none: "WHO", "U.S.", "U. S.", "U.S".</summary>
    public static bool IsOne(string name) => Letters(name) is not null;

    /// <summary>An acronym without stops and with them; any other name as it is.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        Letters(name) is { } letters ? [letters, string.Concat(letters.Select(letter => $"{letter}."))] : [name];

    /// <summary>How a text may write a name that must stand in capitals because in lower case it may be another word ("WHO", "IS", "NICE"): so, and where it is longer than three letters, as some papers write it, with one capital ("Nato"). Empty for any other name.</summary>
    public static IReadOnlyList<string> InCapitals(string name) =>
        name.Length < 2 || !name.All(char.IsAsciiLetterUpper) ? []
        : name.Length <= 3 ? [name]
        : [name, $"{name[0]}{name[1..].ToLowerInvariant()}"];

    private static string? Letters(string name)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= Longest && letters.All(char.IsAsciiLetterUpper) && (letters.Length == name.Length || name.Split((char[])['.', ' '], StringSplitOptions.RemoveEmptyEntries).All(part => part.Length == 1)) ? letters : null;
    }
}
