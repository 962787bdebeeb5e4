using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Puts together again the known names that the tagger marked in parts: "ADDIS" and "ABABA", and "St Peter" of "St Peter's Square".</summary>
internal sealed class PartedNames(Gazetteer gazetteer)
{
    public void Join(string text, NameSet names)
    {
        JoinLegalForms(text, names);
        var all = names.Names;
        for (var i = 0; i < all.Count; i++)
        {
            if (i + 1 < all.Count && (Whole(text, all[i], all[i + 1]) ?? Initialed(text, all[i], all[i + 1])) is { } whole)
            {
                names.Replace(all[i + 1]);
                names.Replace(all[i], whole);
                i++;
            }
            else if (Site(text, all[i]) is { } site && !names.Covers(all[i].End, site.End))
                names.Replace(all[i], site);
        }
    }

    /// <summary>A legal form marked by itself goes to the name before it: "Sutro" and "Co Inc"; where none is, it is none.</summary>
    private static void JoinLegalForms(string text, NameSet names)
    {
        var all = names.Names;
        for (var i = 0; i < all.Count; i++)
        {
            var form = all[i];
            if (form.Kind != MentionKind.Organisation || !CorporateSuffix.IsAll(form.Surface))
                continue;
            names.Replace(form);
            if (i == 0 || all[i - 1].Kind is not (MentionKind.Organisation or MentionKind.Person) || text[all[i - 1].End..form.Start] is not (" " or " and " or " & "))
                continue;
            names.Replace(all[i - 1], all[i - 1] with { End = form.End, Surface = text[all[i - 1].Start..form.End], Kind = MentionKind.Organisation });
        }
    }

    /// <summary>Two places side by side that are one in the tables, where they are not both places by themselves.</summary>
    private FoundName? Whole(string text, FoundName left, FoundName right)
    {
        if (left.Kind != MentionKind.Place || right.Kind != MentionKind.Place || right.Start != left.End + 1 || text[left.End] is not (' ' or '\u00A0'))
            return null;
        var whole = text[left.Start..right.End];
        return IsPlace(whole) && !(IsPlace(left.Surface) && IsPlace(right.Surface))
            ? new FoundName(left.Start, right.End, MentionKind.Place, whole, Math.Min(left.Score, right.Score))
            : null;
    }

    /// <summary>"I." and "Charles McCullough": an initial by itself goes to the name behind it.</summary>
    private static FoundName? Initialed(string text, FoundName left, FoundName right) =>
        left.Kind is MentionKind.Person && right.Kind is MentionKind.Person && left.Surface.TrimEnd('.').Length == 1 && char.IsUpper(left.Surface[0])
        && right.Start <= left.End + 2 && text[left.End..right.Start] is " " or ". " && right.Surface.Contains(' ', StringComparison.Ordinal)
            ? new FoundName(left.Start, right.End, MentionKind.Person, text[left.Start..right.End], Math.Min(left.Score, right.Score))
            : null;

    /// <summary>A site named after somebody, the possessive and the next word included.</summary>
    private FoundName? Site(string text, FoundName name)
    {
        var rest = text.AsSpan(name.End);
        if (name.Kind is not (MentionKind.Person or MentionKind.Place) || !(rest.StartsWith("'s ") || rest.StartsWith("’s ")) || rest.Length < 4 || !char.IsUpper(rest[3]))
            return null;
        var end = name.End + 3;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var whole = text[name.Start..end];
        return gazetteer.PlacesNamed(whole).Count > 0 ? new FoundName(name.Start, end, MentionKind.Place, whole, name.Score) : null;
    }

    private bool IsPlace(string words) => gazetteer.CountryNamed(words) is not null || gazetteer.PlacesNamed(words).Count > 0;
}
