using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Names the federal courts of the United States as an encyclopedia does, however newspapers shorten them: "9th Circuit", "4th U.S. Circuit Court of Appeals", "US District Court for Northern District of California".</summary>
internal static partial class FederalCourts
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"];

    private static readonly FrozenDictionary<string, string> Circuits = Ordinals
        .SelectMany((ordinal, i) => new[] { ordinal, $"{i + 1}{Ending(i + 1)}" }.Select(written => (Written: written, Ordinal: ordinal)))
        .ToFrozenDictionary(p => p.Written, p => p.Ordinal, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> is the number of a circuit: "9th", "Ninth".</summary>
    public static bool IsCircuit(string word) => Circuits.ContainsKey(word);

    /// <summary>The title of the court that <paramref name="name"/> names; null where it is none.</summary>
    public static string? TitleOf(string name)
    {
        var circuit = Circuit().Match(name) is { Success: true } numbered ? numbered : Appeals().Match(name);
        if (circuit.Success && Circuits.TryGetValue(circuit.Groups["number"].Value, out var ordinal))
            return $"United States Court of Appeals for the {ordinal} Circuit";
        return District().Match(name) is { Success: true } district
            ? $"United States District Court for the {district.Groups["district"].Value}"
            : null;
    }

    private static string Ending(int number) => number switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    [GeneratedRegex(@"^(?<number>\w+) (U\.?S\.? |United States )?Circuit( Court( of Appeals)?| U\.?S\.? Court of Appeals)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Circuit();

    [GeneratedRegex(@"^(U\.?S\.? |United States )?(Circuit )?Court of Appeals for the (?<number>\w+) Circuit$", RegexOptions.CultureInvariant)]
    private static partial Regex Appeals();

    [GeneratedRegex(@"^(U\.?S\.?|United States) District Court for( the)? (?<district>(\w+ )?District of [A-Z][\w .]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex District();
}
