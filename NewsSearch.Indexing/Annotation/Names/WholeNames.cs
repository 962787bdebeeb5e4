using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Gives back the capitalised word that the tagger cut off a known place: "South" of "ex-South Carolina Governor", "CAMP" of "CAMP DAVID", "New" of "then-New York City".
/// </summary>
internal sealed class WholeNames(Gazetteer gazetteer)
{
    public void Join(string text, NameSet names)
    {
        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Place))
        {
            if (Longer(text, name) is { } whole && !names.Covers(whole.Start, name.Start))
                names.Replace(name, whole);
        }
    }

    private FoundName? Longer(string text, FoundName name)
    {
        var before = TextWords.Before(text, name.Start, out var start);
        // A hyphen between the two makes another name of them.
        if (before.Length == 0 || !char.IsUpper(before[0]) || text[name.Start - 1] != ' ' || before.EndsWith('.') || SentenceWord(before))
            return null;
        var whole = text[start..name.End];
        return gazetteer.CountryNamed(name.Surface) is null && IsPlace(whole) ? name with { Start = start, Surface = whole } : null;
    }

    // "In York" is no place of its own in any table; "The Hague" is.
    private static bool SentenceWord(string word) => word is "The" or "In" or "At" or "From" or "Of";

    private bool IsPlace(string words) => gazetteer.PlacesNamed(words).Count > 0 || gazetteer.CountryNamed(words) is not null;
}
