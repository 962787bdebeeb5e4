using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Names national bodies that no table lists as an encyclopedia would title them, so that "Turkish Foreign Ministry" and "Ministry of Foreign Affairs" of Turkey are one.</summary>
internal static class NationalBodies
{
    private static readonly FrozenDictionary<string, (string Form, FrozenSet<string> Countries)> Bodies = EmbeddedTable.Rows("Annotation/national-bodies.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2].Split('|', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Adjective, string Article)> Wording = EmbeddedTable.Rows("Annotation/country-wording.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

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

    /// <summary>The canonical name of the body that <paramref name="rest"/> names in <paramref name="country"/>: ("Foreign Ministry", Turkey) gives "Ministry of Foreign Affairs (Turkey)"; null where it is no such body.</summary>
    public static string? NameOf(string rest, Country country)
    {
        var key = NameKey.Of(rest);
        return Bodies.TryGetValue(key, out var body) && (body.Countries.Count == 0 || body.Countries.Contains(country.Code)) && Titled(Capitalised(rest), body.Form, country) is { } title
            ? title
            : Portfolio(rest, key) is { } portfolio ? $"Ministry of {portfolio} ({country.Name})" : null;
    }

    private static string? Titled(string body, string form, Country country) => form switch
    {
        "of" => $"{body} of {WithThe(country)}",
        "brackets" => $"{body} ({country.Name})",
        "demonym" => Adjective(country) is { } adjective ? $"{adjective} {body}" : null,
        _ => throw new InvalidOperationException($"national-bodies.tsv: there is no form '{form}'."),
    };

    private static string? Adjective(Country country) =>
        country.Demonyms.Count == 0 ? null
        : Wording.TryGetValue(country.Code, out var wording) && wording.Adjective.Length > 0 ? wording.Adjective
        : country.Demonyms[0];

    private static string? Portfolio(string rest, string key)
    {
        const string Ending = " ministry", Beginning = "ministry of ";
        if (key.EndsWith(Ending, StringComparison.Ordinal))
            return Ministries.GetValueOrDefault(key[..^Ending.Length], Capitalised(rest[..^Ending.Length]));
        return key.StartsWith(Beginning, StringComparison.Ordinal) && rest.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)
            ? Ministries.GetValueOrDefault(key[Beginning.Length..], rest[Beginning.Length..])
            : null;
    }

    private static string WithThe(Country country) =>
        Wording.TryGetValue(country.Code, out var wording) && wording.Article.Length > 0 ? $"{wording.Article} {country.Name}" : country.Name;

    private static string Capitalised(string words)
    {
        var name = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
