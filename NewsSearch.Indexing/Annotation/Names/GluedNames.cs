using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Cuts off persons' names what a page has run into them: "Howie HawkinsImage", "McCain Monday", "Robert Bales Robert Bales" under a picture.</summary>
internal static class GluedNames
{
    private const int ShortestSurname = 4;
    private const int ShortestFurniture = 4;

    // How far to either side the surname is looked for.
    private const int Reach = 5_000;

    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Captions = FrozenSet.ToFrozenSet(["Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Video", "Credit", "Caption", "Getty", "Reuters", "File", "Source", "Advertisement", "Share", "Tweet", "Related", "Watch", "Read"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is a day of the week.</summary>
    public static bool IsDay(string word) => Days.Contains(word);

    /// <summary>Ends a person's name before a weekday, and before a word with a capital that is glued to the surname: one of captions, or any where the surname stands by itself elsewhere. "DeVos" and "McCain" stay, whose first parts are none.</summary>
    public static void Trim(string text, int start, ref int end)
    {
        var name = text.AsSpan(start, end - start);
        var blank = name.LastIndexOf(' ');
        if (blank > 0 && Days.Contains(name[(blank + 1)..].ToString()))
        {
            end = start + blank;
            return;
        }

        var word = start + blank + 1;
        for (var at = word + ShortestSurname; at + ShortestFurniture <= end; at++)
        {
            if (!char.IsUpper(text[at]) || !char.IsLower(text[at - 1]))
                continue;
            if (Captions.Contains(text[at..end]) || (blank > 0 && StandsElsewhere(text, word, text[word..at])))
                end = at;
            return;
        }
    }

    /// <summary>Halves a name that is there twice, and a surname before itself where somebody of the article bears it; "Duran Duran" and "Jo Jo" are called so.</summary>
    public static void Undouble(string text, NameSet names)
    {
        var persons = names.Names.Where(n => n.Kind is MentionKind.Person).ToList();
        foreach (var name in persons)
        {
            var half = name.Surface.Length / 2;
            if (name.Surface.Length % 2 == 0 || name.Surface[half] != ' ' || !name.Surface.AsSpan(0, half).SequenceEqual(name.Surface.AsSpan(half + 1)))
                continue;
            var one = name.Surface[..half];
            if (one.Contains(' ', StringComparison.Ordinal) || persons.Exists(p => p.Surface.EndsWith($" {one}", StringComparison.Ordinal) && p.Surface != name.Surface))
                names.Replace(name, name with { End = name.Start + half, Surface = text[name.Start..(name.Start + half)] });
        }
    }

    private static bool StandsElsewhere(string text, int near, string surname)
    {
        var (from, past) = (Math.Max(0, near - Reach), Math.Min(text.Length, near + Reach));
        for (var at = text.IndexOf(surname, from, past - from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + 1, past - at - 1, StringComparison.Ordinal))
        {
            if (TextWords.StandsAlone(text, at, at + surname.Length))
                return true;
        }

        return false;
    }
}
