using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom "the president" and "the prime minister" stand for where nobody else is so called near by: the leader, as of the article's date, of a country that it is about. Immutable.</summary>
internal sealed class HeadsInOffice
{
    // The offices that a country has one of and that are spoken of without it.
    private static readonly string[] Offices = ["president", "prime minister", "premier", "chancellor", "taoiseach", "king", "queen", "emperor", "emir", "sultan", "pope"];

    private readonly IReadOnlyList<LeaderInOffice> leaders;
    private readonly HashSet<string> about;

    /// <summary>Of the leaders that the article mentions, those named most come first.</summary>
    /// <param name="linked">The article.</param>
    /// <param name="leaders">Its leaders.</param>
    /// <param name="countries">The countries concerned.</param>
    public HeadsInOffice(LinkedText linked, IReadOnlyList<LeaderInOffice> leaders, IReadOnlyList<CountryConcerned> countries)
    {
        this.leaders = [.. leaders.Where(l => linked.Entities.ContainsKey(l.Person)).OrderByDescending(l => linked.Entities[l.Person].Mentions).ThenByDescending(l => linked.Entities[l.Person].Salience)];
        about = countries.Where(c => c.Level is CountryLevel.About).Select(c => CountryId.Of(c.Country)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The office that <paramref name="title"/> is, in lower case; null where it is none of a head of state or government.</summary>
    public static string? OfficeOf(string title) => Array.Find(Offices, o => o.Equals(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those who may be meant by an office, the likeliest first: leaders of the country <paramref name="of"/>, where it is named, else of those that the article is about; one who is alone in the article needs no such country.</summary>
    public IReadOnlyList<string> Holders(string office, string? of)
    {
        var fitting = leaders.Where(l => l.Office.StartsWith(office, StringComparison.OrdinalIgnoreCase) && (of is null || l.Of == of)).ToList();
        var home = fitting.Where(l => about.Contains(l.Of)).ToList();
        return [.. (home.Count > 0 || fitting.Count > 1 ? home : fitting).Select(l => l.Person)];
    }
}
