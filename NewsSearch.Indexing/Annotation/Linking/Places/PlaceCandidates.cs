using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>The countries and places that a name may stand for, each with its prior.</summary>
internal sealed class PlaceCandidates(Gazetteer gazetteer)
{
    private const double CountryPrior = 3.8;
    private const double CapitalBonus = 0.4;
    private const double RegionBonus = 0.2;
    private const double LesserName = -1;
    private const long LargeCapital = 500_000;

    // A canonical name that says which ("Paris, Texas") is that of the lesser known; of divisions it says little: Georgia is as well known as Georgia.
    private const double Namesake = -0.5;

    // Sites have no inhabitants to tell them apart by: the one that bears the name alone is meant unless the text puts the other's country beside it.
    private const double SiteNamesake = -1.6;
    private static readonly (string Word, PlaceKind Kind)[] Endings =
    [
        (" City", PlaceKind.City), (" Province", PlaceKind.Region), (" District", PlaceKind.Region), (" Oblast", PlaceKind.Region), (" Region", PlaceKind.Region), (" Governorate", PlaceKind.Region),
        (" Prefecture", PlaceKind.Region), (" State", PlaceKind.Region), (" River", PlaceKind.Nature), (" Island", PlaceKind.Nature), (" Islands", PlaceKind.Nature), (" Peninsula", PlaceKind.Nature),
    ];

    private static readonly string[] Beginnings = ["City of ", "Province of ", "State of ", "Republic of ", "Islamic Republic of ", "northern ", "southern ", "eastern ", "western ", "central ", "northeastern ", "northwestern ", "southeastern ", "southwestern ", "mainland ", "downtown ", "Greater "];

    private readonly HashSet<string> _capitals = gazetteer.Countries.Select(c => c.Capital).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The candidates of <paramref name="surface"/>, the country first; those of the name without "City", "Province" and the like where the whole name has none.</summary>
    public IReadOnlyList<PlaceCandidate> Of(string surface)
    {
        var state = StateNames.Full(surface);
        if (state is not null && surface.Any(char.IsLower))
            return State(state);
        var found = Named(surface);
        if (found.Count > 0)
            return found;
        if (state is not null)
            return State(state);
        foreach (var ending in Endings)
        {
            if (surface.EndsWith(ending.Word, StringComparison.OrdinalIgnoreCase))
                return [.. Named(surface[..^ending.Word.Length]).Where(c => c.Place?.Kind == ending.Kind)];
        }

        foreach (var beginning in Beginnings)
        {
            if (surface.StartsWith(beginning, StringComparison.Ordinal))
                return Named(surface[beginning.Length..]);
        }

        return found;
    }

    private IReadOnlyList<PlaceCandidate> State(string name) => [.. Named(BareName.Of(name)).Where(c => c.IsRegion && c.Target.Country == "US")];

    private List<PlaceCandidate> Named(string name)
    {
        var candidates = new List<PlaceCandidate>();
        if (gazetteer.CountryNamed(name) is { } country)
            candidates.Add(new(Target.Of(country), null, CountryPrior));
        var largest = long.MaxValue;
        foreach (var place in gazetteer.PlacesNamed(name))
        {
            // Sorted by population; those out of order stand behind since the name is a lesser one of theirs.
            var lesser = place.Population > largest;
            largest = Math.Min(largest, place.Population);
            candidates.Add(new(Target.Of(place), place, Prior(place) + (lesser ? LesserName : 0), _capitals.Contains(place.Id)));
        }

        // Washington, D.C. is no lesser Washington.
        return candidates.Exists(c => !IsQualified(c)) ? [.. candidates.Select(c => IsQualified(c) && !(c.IsCapital && c.Place!.Population >= LargeCapital) ? c with { Prior = c.Prior + (c.Place!.Kind == PlaceKind.Site ? SiteNamesake : Namesake) } : c)] : candidates;
    }

    private static bool IsQualified(PlaceCandidate candidate) =>
        candidate.Place is { Kind: not PlaceKind.Region } place && (place.Name.Contains(", ", StringComparison.Ordinal) || place.Name.EndsWith(')'));

    private double Prior(Place place) => place.Kind switch
    {
        PlaceKind.Site => 2.9,
        PlaceKind.Nature => 3.2,
        PlaceKind.Area => 3.6,
        PlaceKind.Region => Math.Max(2.4, Inhabitants(place)) + RegionBonus,
        PlaceKind.City => Inhabitants(place) + (_capitals.Contains(place.Id) ? CapitalBonus : 0),
        _ => 0,
    };

    private static double Inhabitants(Place place) => 0.5 * Math.Log10(place.Population + 10);
}
