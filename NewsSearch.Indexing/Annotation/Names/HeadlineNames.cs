using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Parts what capitals of a headline or a lost mark ran together, as the rest of the article shows it: a verb behind a full name ("James Comey Misunderstand" where "Comey" is spoken of),
/// two surnames of the article ("Mikulski Delaney"), a dateline in capitals before the first name ("LONDON WikiLeaks").
/// </summary>
internal sealed class HeadlineNames(Gazetteer gazetteer)
{
    private const int ShortestSurname = 4;

    private readonly DatelinePlaces _datelines = new(gazetteer);

    public void Part(string text, NameSet names)
    {
        var title = text.IndexOf('\n', StringComparison.Ordinal);
        var full = names.Names.Where(n => n.Kind is MentionKind.Person && n.Surface.Contains(' ', StringComparison.Ordinal)).Select(n => n.Surface).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in names.Names)
        {
            if (name.Kind is MentionKind.Person && name.End <= title && WithoutVerb(text, name) is { } whole)
                names.Replace(name, whole);
            else if (name.Kind is MentionKind.Person && Surnames(name, full) is var (one, other))
                names.Replace(name, one, other);
            else if (_datelines.Part(text, name) is { Length: > 0 } parts)
                names.Replace(name, parts);
        }
    }

    private static FoundName? WithoutVerb(string text, FoundName name)
    {
        var last = name.Surface.LastIndexOf(' ');
        var before = last > 0 ? name.Surface.LastIndexOf(' ', last - 1) : -1;
        if (before <= 0)
            return null;
        var (surname, verb) = (name.Surface[(before + 1)..last], name.Surface[(last + 1)..]);
        if (surname.Length < ShortestSurname || !surname.All(char.IsLetter) || !verb.All(char.IsLetter) || Stands(text, name.End, verb) || !Stands(text, name.End, surname))
            return null;
        return name with { End = name.Start + last, Surface = name.Surface[..last] };
    }

    private static bool Stands(string text, int from, string word)
    {
        for (var at = text.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (TextWords.StandsAlone(text, at, at + word.Length))
                return true;
        }

        return false;
    }

    /// <summary>The two names of a pair that are both surnames of others in the article, and together nobody whom the tables know.</summary>
    private (FoundName One, FoundName Other)? Surnames(FoundName name, List<string> full)
    {
        var blank = name.Surface.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0 || name.Surface.LastIndexOf(' ') != blank || PersonNameParser.Parse(name.Surface).Generation is not null || FirstNames.Contains(name.Surface[..blank]) || gazetteer.PersonsNamed(name.Surface).Count > 0)
            return null;
        return IsBorne(name.Surface[..blank]) && IsBorne(name.Surface[(blank + 1)..])
            ? (name with { End = name.Start + blank, Surface = name.Surface[..blank] }, name with { Start = name.Start + blank + 1, Surface = name.Surface[(blank + 1)..] })
            : null;

        bool IsBorne(string surname) => full.Exists(f => f != name.Surface && f.Length > surname.Length && f.EndsWith(surname, StringComparison.Ordinal) && f[^(surname.Length + 1)] == ' ' && !f.StartsWith(name.Surface, StringComparison.Ordinal));
    }
}
