using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Parts pairs of countries, states or demonyms, of a country and a body or person, and of two persons of the article into two names: "Turkish-Libyan", "India-Sri Lanka", "Israel-Hamas", "Okoro-Moss".</summary>
internal sealed class HyphenatedPairs(Gazetteer gazetteer)
{
    // A body of fewer letters is as often another word.
    private const int ShortestBody = 4;

    public void Split(string text, NameSet names)
    {
        var pairs = names.Names.Where(n => n.Surface.IndexOfAny(['-', '–', '/']) > 0 && gazetteer.CountryNamed(n.Surface) is null).ToList();
        if (pairs.Count == 0)
            return;
        var surnames = FullNames.Surnames(names.Names);
        foreach (var name in pairs)
        {
            var hyphen = name.Surface.IndexOfAny(['-', '–', '/']);
            if (IsTicket(name.Surface[..hyphen], name.Surface[(hyphen + 1)..], TextWords.After(text, name.End, out _).TrimEnd('.')))
                surnames.UnionWith([name.Surface[..hyphen], name.Surface[(hyphen + 1)..]]);
            if (Half(name, 0, hyphen, surnames) is not { } left || Half(name, hyphen + 1, name.Surface.Length, surnames) is not { } right)
                continue;
            // "the Okoro-Moss bill" is a law, and laws are not marked.
            if (left.Kind is MentionKind.Person && right.Kind is MentionKind.Person && IsLaw(TextWords.After(text, name.End, out _)))
            {
                names.Replace(name);
                continue;
            }

            // Two bodies make another's name as often as not.
            if (left.Kind is not MentionKind.Organisation || right.Kind is not MentionKind.Organisation)
                names.Replace(name, left, right);
        }
    }

    /// <summary>"the Okoro-Moss administration": two who govern or stand together, both known by their surnames though the article names neither in full.</summary>
    private bool IsTicket(string one, string other, string next) =>
        next is "administration" or "Administration" or "ticket" or "campaign" or "government" && gazetteer.PersonsBySurname(one).Count > 0 && gazetteer.PersonsBySurname(other).Count > 0;

    private static bool IsLaw(string word) => word is "bill" or "Bill" or "act" or "Act" or "amendment" or "Amendment" or "legislation" or "proposal" or "plan" or "measure";

    private FoundName? Half(FoundName name, int from, int to, HashSet<string> surnames) =>
        from < to && KindOf(name.Surface[from..to], surnames) is { } kind ? new FoundName(name.Start + from, name.Start + to, kind, name.Surface[from..to], name.Score) : null;

    private MentionKind? KindOf(string word, HashSet<string> surnames)
    {
        if (gazetteer.Demonym(word) is not null || gazetteer.PlaceDemonym(word) is not null)
            return MentionKind.Demonym;
        if (gazetteer.CountryNamed(word) is not null || StateNames.IsTitle(word))
            return MentionKind.Place;
        if (surnames.Contains(word))
            return MentionKind.Person;
        return word.Length >= ShortestBody && char.IsUpper(word[0]) && gazetteer.OrganisationsNamed(word).Count > 0 ? MentionKind.Organisation : null;
    }
}
