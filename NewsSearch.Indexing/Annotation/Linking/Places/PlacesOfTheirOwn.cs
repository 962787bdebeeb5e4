using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>Gives the places that no table knows an entity: the longer name in the article of which they are a short form, or one of their own.</summary>
internal sealed class PlacesOfTheirOwn(Gazetteer gazetteer, LinkingTask task, IReadOnlyList<PlaceName> names)
{
    // An article in which one country has this share is set there.
    private const double SettingShare = 0.6;

    // Of names that share a word no more are compared with each, in the order of the text: a bound against lists of thousands.
    private const int MostOfOneWord = 200;

    // What a short form may end with: "the Channel", "Waterloo station".
    private static readonly FrozenSet<string> Features = FrozenSet.ToFrozenSet(
        ["channel", "embassy", "bridge", "hall", "airport", "station", "hospital", "church", "cathedral", "mosque", "prison", "museum", "palace", "center", "centre", "tower", "stadium", "park", "square", "island", "islands", "river", "sea", "ocean", "strip", "bank", "school", "base", "hotel", "arena", "dam", "canal", "strait", "gulf", "bay", "valley", "mall", "plant", "port", "complex", "temple"],
        StringComparer.Ordinal);

    // What a short form may leave out: "Abaco", "Westchester".
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(
        ["islands", "county", "ocean", "sea", "river", "mountains", "peninsula", "square", "avenue", "street", "road", "archipelago", "desert", "reservation", "parish", "hills", "forest", "stadium", "arena", "prison", "hotel"],
        StringComparer.Ordinal);

    private readonly ILookup<string, PlaceName> _byFirstWord = names.ToLookup(n => Word(n.Key, first: true), StringComparer.Ordinal);
    private readonly ILookup<string, PlaceName> _byLastWord = names.ToLookup(n => Word(n.Key, first: false), StringComparer.Ordinal);
    private readonly CountryShares _shares = new(task);
    // Counties of one name lie in many states; the state most named in the article is theirs.
    private readonly Lazy<Target?> _states = new(() => DivisionWords.MostNamedState(gazetteer, task));

    public void Link()
    {
        foreach (var name in names.OrderByDescending(n => n.Key.Length))
        {
            if (name.Mentions.Any(i => task[i] is null))
                name.LinkOpen(task, LongerForm(name) is { } longer ? new Link(longer, EvidenceRules.ShortForm, 0.75) : OfItsOwn(name));
        }
    }

    // "the Channel" after "the English Channel", "Abaco" after "the Abaco Islands"
    private Target? LongerForm(PlaceName name)
    {
        foreach (var longer in _byFirstWord[Word(name.Key, first: true)].Take(MostOfOneWord).Concat(_byLastWord[Word(name.Key, first: false)].Take(MostOfOneWord)))
        {
            if (longer.Key.Length > name.Key.Length + 1 && IsShortFormOf(name.Key, longer.Key) && task[longer.Mentions[0]]?.Target is { Kind: MentionKind.Place } target)
                return target;
        }

        return null;
    }

    private static bool IsShortFormOf(string shorter, string longer)
    {
        if (longer.EndsWith(" " + shorter, StringComparison.Ordinal))
            return Features.Contains(Word(shorter, first: false));
        return longer.StartsWith(shorter + " ", StringComparison.Ordinal) && Dropped.Contains(longer[(shorter.Length + 1)..]);
    }

    private static string Word(string key, bool first)
    {
        var blank = first ? key.IndexOf(' ', StringComparison.Ordinal) : key.LastIndexOf(' ');
        return blank < 0 ? key : first ? key[..blank] : key[(blank + 1)..];
    }

    private Link OfItsOwn(PlaceName name)
    {
        var surface = Fullest(name);
        var (country, region) = Whereabouts(name);
        var full = region is null ? surface : $"{surface}, {region}";
        country ??= _shares.Heaviest is { } heaviest && _shares.Named && _shares.Of(heaviest) >= SettingShare ? heaviest : null;
        var slug = Slug.Of(full);
        if (slug.Length == 0)
            return new Link(null, EvidenceRules.NamedInText, 0);
        var id = country is null ? $"place/{slug}" : $"place/{country.ToLowerInvariant()}/{slug}";
        return new Link(new Target(id, full, MentionKind.Place, country), EvidenceRules.NamedInText, 0.6);
    }

    private string Fullest(PlaceName name) =>
        name.Mentions.Select(i => WithoutThe(task.Names[i].Surface)).OrderBy(s => s.Any(char.IsLower) ? 0 : 1).First();

    private static string WithoutThe(string surface) =>
        surface.StartsWith("the ", StringComparison.Ordinal) ? surface[4..] : surface;

    private static bool IsCounty(string key) =>
        key.EndsWith(" county", StringComparison.Ordinal) || key.EndsWith(" parish", StringComparison.Ordinal) || key.EndsWith(" township", StringComparison.Ordinal);

    // What the names beside it say: the country, and the division of which a comma makes it part.
    private (string? Country, string? Region) Whereabouts(PlaceName name)
    {
        string? country = null;
        foreach (var i in name.Mentions)
        {
            if (PlaceHints.Pair(task, i) is { } pair && task[pair]?.Target is { } wider && gazetteer.Place(wider.Id)?.Kind == PlaceKind.Region)
                return (wider.Country, BareName.Of(wider.Name, ", "));
            if (country is null && PlaceHints.Of(task, i) is { } hint)
                country = task[hint]?.Target?.Country;
        }

        return IsCounty(name.Key) && _states.Value is { } state && (country is null || country == state.Country) ? (state.Country, BareName.Of(state.Name, ", ")) : (country, null);
    }
}
