using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Joins a country or demonym to the capitalised institution that it belongs to: "US" and "Senate", "Russian" and "Foreign Ministry".</summary>
internal static class NationalBodyRepair
{
    private static readonly FrozenSet<string> Institutions = FrozenSet.ToFrozenSet(
        ["Ministry", "Senate", "Congress", "Parliament", "Army", "Navy", "Court", "Department", "Guard", "Guards", "Corps", "Assembly", "Representatives", "Cabinet", "Embassy", "Treasury", "Marines", "Agency", "Bureau"],
        StringComparer.Ordinal);

    public static void Join(string text, NameSet names)
    {
        var all = names.Names;
        for (var i = 1; i < all.Count; i++)
        {
            var (country, body) = (all[i - 1], all[i]);
            if (body.Kind != MentionKind.Organisation || country.Kind is not (MentionKind.Demonym or MentionKind.Place) || body.Start != country.End + 1 || text[country.End] != ' ')
                continue;
            if (!EndsAsInstitution(body.Surface))
                continue;
            names.Replace(country);
            names.Replace(body, new FoundName(country.Start, body.End, MentionKind.Organisation, text[country.Start..body.End], Math.Min(country.Score, body.Score)));
        }
    }

    private static bool EndsAsInstitution(string surface) =>
        Institutions.Contains(surface[(surface.LastIndexOf(' ') + 1)..]) || surface is "Air Force" or "Armed Forces" or "Foreign Office";
}
