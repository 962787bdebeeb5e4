using System.Collections.Frozen;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Names national bodies that no table lists as an encyclopedia would title them, so that "Turkish Foreign Ministry" and "Ministry of Foreign Affairs" of Turkey are one.</summary>
internal static class NationalBodies
{
    private static readonly FrozenSet<string> OfCountry = FrozenSet.ToFrozenSet(
        ["supreme court", "constitutional court", "high court", "parliament", "central bank", "government", "cabinet", "legislative assembly", "federal court"],
        StringComparer.Ordinal);

    // Only some countries have one; elsewhere "the Senate" is the American one spoken of abroad.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Chambers = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["senate"] = FrozenSet.ToFrozenSet(["AR", "AU", "BR", "CA", "CL", "CO", "CZ", "ES", "FR", "IT", "KE", "MX", "NG", "PH", "PK", "PL", "PR", "RO", "VE"], StringComparer.Ordinal),
        ["congress"] = FrozenSet.ToFrozenSet(["AR", "BR", "CL", "CO", "GT", "HN", "MX", "PE", "PH"], StringComparer.Ordinal),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> InParentheses = FrozenSet.ToFrozenSet(
        ["national assembly", "house of representatives", "chamber of deputies", "house of commons", "supreme council", "council of ministers", "national security council", "treasury"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithDemonym = FrozenSet.ToFrozenSet(
        ["army", "navy", "air force", "armed forces", "coast guard", "marine corps", "national guard", "football association", "football federation", "olympic committee", "red cross"],
        StringComparer.Ordinal);

    // Where the first demonym is that of the people alone.
    private static readonly FrozenDictionary<string, string> Adjectives = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PH"] = "Philippine",
        ["NZ"] = "New Zealand",
        ["AR"] = "Argentine",
        ["US"] = "United States",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Ministries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["foreign"] = "Foreign Affairs",
        ["foreign affairs"] = "Foreign Affairs",
        ["external affairs"] = "External Affairs",
        ["defence"] = "Defence",
        ["defense"] = "Defence",
        ["interior"] = "the Interior",
        ["the interior"] = "the Interior",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Countries that take "the" after "of", by code.
    private static readonly FrozenSet<string> TakeThe = FrozenSet.ToFrozenSet(["US", "GB", "NL", "PH", "AE", "BS", "GM", "MV", "CF", "CD", "CG", "CZ", "DO", "SUHH"], StringComparer.Ordinal);

    /// <summary>The canonical name of the body that <paramref name="rest"/> names in <paramref name="country"/>: ("Foreign Ministry", Turkey) gives "Ministry of Foreign Affairs (Turkey)"; null where it is no such body.</summary>
    public static string? NameOf(string rest, Country country)
    {
        var key = NameKey.Of(rest);
        if (OfCountry.Contains(key) || (Chambers.TryGetValue(key, out var having) && having.Contains(country.Code)))
            return $"{Capitalised(rest)} of {WithThe(country)}";
        if (InParentheses.Contains(key))
            return $"{Capitalised(rest)} ({country.Name})";
        if (WithDemonym.Contains(key) && country.Demonyms.Count > 0)
            return $"{Adjectives.GetValueOrDefault(country.Code, country.Demonyms[0])} {Capitalised(rest)}";
        return Portfolio(rest, key) is { } portfolio ? $"Ministry of {portfolio} ({country.Name})" : null;
    }

    private static string? Portfolio(string rest, string key)
    {
        const string Ending = " ministry", Beginning = "ministry of ";
        if (key.EndsWith(Ending, StringComparison.Ordinal))
            return Ministries.GetValueOrDefault(key[..^Ending.Length], Capitalised(rest[..^Ending.Length]));
        return key.StartsWith(Beginning, StringComparison.Ordinal) && rest.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)
            ? Ministries.GetValueOrDefault(key[Beginning.Length..], rest[Beginning.Length..])
            : null;
    }

    private static string WithThe(Country country) => TakeThe.Contains(country.Code) ? $"the {country.Name}" : country.Name;

    private static string Capitalised(string words)
    {
        var name = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
