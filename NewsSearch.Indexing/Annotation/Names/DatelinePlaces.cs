using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Parts the place of a dateline in capitals from the first name of the story that a lost dash ran into it: "LONDON WikiLeaks", "SAN FRANCISCO Alphabet Inc", "WASHINGTON FBI".</summary>
internal sealed class DatelinePlaces(Gazetteer gazetteer)
{
    private const int Shortest = 4;

    /// <summary>The place and the name behind it, the place alone where a mere word stands there; none where <paramref name="name"/> is one name.</summary>
    public FoundName[] Part(string text, FoundName name)
    {
        if ((name.Start > 0 && text[name.Start - 1] != '\n') || gazetteer.OrganisationsNamed(name.Surface).Count > 0)
            return [];
        for (var blank = name.Surface.LastIndexOf(' '); blank >= Shortest; blank = name.Surface.LastIndexOf(' ', blank - 1))
        {
            var (place, rest) = (name.Surface[..blank], name.Surface[(blank + 1)..]);
            if (!place.All(c => char.IsUpper(c) || c == ' ') || gazetteer.PlacesNamed(place).Count == 0 || !(IsKnown(rest) || (char.IsUpper(rest[0]) && rest.Any(char.IsLower))))
                continue;
            var there = name with { End = name.Start + blank, Surface = place, Kind = MentionKind.Place };
            if (!rest.Contains(' ', StringComparison.Ordinal) && !IsKnown(rest))
                return [there];
            var kind = gazetteer.CountryNamed(rest) is not null ? MentionKind.Place : name.Kind is MentionKind.Place ? MentionKind.Organisation : name.Kind;
            return [there, name with { Start = name.Start + blank + 1, Surface = rest, Kind = kind }];
        }

        return [];
    }

    private bool IsKnown(string rest) => gazetteer.CountryNamed(rest) is not null || gazetteer.OrganisationsNamed(rest).Count > 0 || gazetteer.PersonsBySurname(rest).Count > 0;
}
