using System.Collections.Frozen;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>
/// Of the parties of many countries that bear one name ("Conservative Party", "Greens") the one that an article can mean: that of the country beside the name, else of a country that the article speaks of.
/// An attitude's word alone ("Conservatives", "Liberal") is a party only where the article is about such a party's country, else anybody of that mind.
/// </summary>
internal sealed class PartyNamesakes(CountryShares shares)
{
    private const string Party = "party";

    // A party of many words needs its country to be spoken of, an attitude's word that the article be about it.
    private const double Spoken = 0.02;
    private const double About = 0.25;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ("party conservative conservatives liberal liberals green greens socialist socialists communist communists nationalist nationalists national nationals labor labour workers worker peoples people social christian democrat democrats democratic republican republicans "
        + "progressive progressives popular reform freedom independence justice centre center unity left").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attitudes = FrozenSet.ToFrozenSet(
        ["conservative", "conservatives", "liberal", "liberals", "green", "greens", "socialist", "socialists", "communist", "communists", "nationalist", "nationalists", "progressive", "progressives", "national", "nationals", "labor"],
        StringComparer.Ordinal);

    // These are said of one country's parties above all, whatever else the article names.
    private static readonly FrozenSet<string> Firm = FrozenSet.ToFrozenSet(["democrat", "democrats", "democratic", "republican", "republicans", "labour", "democratic party", "republican party", "labour party"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/> is made of words that parties of many countries are called by.</summary>
    public static bool IsGeneric(OrganisationName name) => name.Words.Length > 0 && name.Words.All(Words.Contains);

    /// <summary>Whether it is such a word alone, which in small letters or for people of a mind is no name: "Conservatives".</summary>
    public static bool IsAttitude(OrganisationName name) => Attitudes.Contains(name.Key) && !name.Surface.StartsWith("The ", StringComparison.Ordinal);

    /// <summary>"democrats" of "Liberal Democrats"; null where it is no such pair.</summary>
    public static string? WithoutAttitude(OrganisationName name) =>
        name.Words is ["liberal" or "conservative" or "progressive", "democrat" or "democrats" or "republican" or "republicans"] ? name.Words[1] : null;

    /// <summary>Those of <paramref name="candidates"/> that the article can mean; <paramref name="beside"/> is the country named beside it.</summary>
    public IReadOnlyList<Organisation> Fitting(OrganisationName name, IReadOnlyList<Organisation> candidates, string? beside)
    {
        if (!candidates.Any(c => c.Kind == Party) || !IsGeneric(name))
            return candidates;
        var firm = Firm.Contains(name.Key);
        if (beside is not null && !firm)
            return [.. candidates.Where(c => c.Country == beside)];
        var home = firm ? candidates.MaxBy(c => c.Prominence) : null;
        var least = IsAttitude(name) ? About : Spoken;
        return [.. candidates.Where(c => c == home || c.Country == beside || (c.Country is null ? c.Kind != Party : shares.Of(c.Country) >= (home is null ? least : Math.Max(least, shares.Of(home.Country)))))];
    }
}
