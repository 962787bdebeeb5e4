using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds the abbreviated state behind a town that the tagger passed over, since it says which town is meant: "Jena, La.".</summary>
internal sealed class StateAbbreviations(Gazetteer gazetteer)
{
    private const double Certainty = 0.8;
    private const int Longest = 6;

    public void Add(string text, NameSet names)
    {
        foreach (var town in names.Names.Where(n => n.Kind is MentionKind.Place && gazetteer.CountryNamed(n.Surface) is null))
        {
            if (!text.AsSpan(town.End).StartsWith(", "))
                continue;
            var start = town.End + 2;
            var end = start;
            while (end < text.Length && end - start < Longest && char.IsLetter(text[end]))
                end++;
            // With its stop alone is it an abbreviation and no other word: "La.", "Mass.".
            if (end > start + 1 && end < text.Length && text[end] == '.' && char.IsUpper(text[start]) && StateNames.Full(text[start..end]) is not null)
                names.Add(new FoundName(start, end + 1, MentionKind.Place, text[start..(end + 1)], Certainty));
        }
    }
}
