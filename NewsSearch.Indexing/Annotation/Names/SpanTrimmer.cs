using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Trims a name to what the guideline counts as the name: no title, no possessive, no quotation marks, no "-led" or "pro-".</summary>
internal static class SpanTrimmer
{
    private const string Marks = " \t\u00A0\"“”'‘’`,;:?()[]–—-";

    private const int ShortestRunOn = 3;
    private const int ShortestParticiple = 4;
    private const int ShortestPlainWord = 4;

    private static readonly FrozenSet<string> Honorifics = FrozenSet.ToFrozenSet(
        ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Dame", "Prof", "Prof.", "Professor", "President", "Senator", "Sen.", "Rep.", "Gov.", "Governor", "Gen.", "General", "Col.", "Colonel", "Capt.", "Captain",
         "Lt.", "Sgt.", "Sergeant", "Rev", "Rev.", "Reverend", "Judge", "Justice", "Minister", "Secretary", "Sec", "Sec.", "Chancellor", "Premier", "Congressman", "Congresswoman", "Ambassador", "Mayor", "Major", "Maj.", "Officer", "Detective", "Inspector", "Chief", "Cardinal", "Archbishop", "Bishop", "Ayatollah", "Sayyid", "Taoiseach", "Adm", "Adm.", "Admiral", "Rear"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(["pro", "anti", "non", "ex", "mid", "post", "pre", "un", "trans", "neo", "intra", "inter", "then", "former", "all", "north", "south"], StringComparer.Ordinal);

    // What may stand so before a name of several words.
    private static readonly FrozenSet<string> TimePrefixes = FrozenSet.ToFrozenSet(["ex", "then", "pre", "non", "post", "former"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        ["led", "based", "backed", "born", "owned", "controlled", "run", "trained", "style", "era", "held", "made", "wide", "sponsored", "funded", "occupied", "educated", "listed", "bound", "linked", "friendly", "dominated", "area", "built",
         "supported", "administered", "ruled", "allied", "aligned", "brokered", "speaking", "mediated", "affiliated", "designed", "wide", "leaning", "inspired", "like", "only", "themed", "type", "appointed", "specific", "related", "centric", "wide", "bred", "tied", "facing", "adjacent", "heavy"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> GluedWords = FrozenSet.ToFrozenSet(["by", "said", "says", "and", "with", "from", "told", "for", "to", "of", "the", "in", "as", "when", "that", "who", "but", "former", "after"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Qualifiers = FrozenSet.ToFrozenSet(["Acting", "Deputy", "Former", "Interim"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> addresses somebody before a name: "Mr.", "Senator".</summary>
    public static bool IsHonorific(string word) => Honorifics.Contains(word);

    /// <summary>The trimmed name; its start is its end where nothing is left.</summary>
    public static FoundName Trim(string text, FoundName name)
    {
        var (start, end) = (name.Start, name.End);
        TrimMarks(text, ref start, ref end);
        TrimPossessive(text, start, ref end);
        if (name.Kind == MentionKind.Person)
        {
            TrimSmallWords(text, ref start, ref end);
            TrimHonorifics(text, ref start, end);
        }

        if (name.Kind == MentionKind.Organisation)
        {
            TrimQualifiers(text, ref start, end);
            TrimJoints(text, start, ref end);
        }

        TrimHyphens(text, ref start, ref end);
        if (name.Kind == MentionKind.Person)
        {
            TrimRunOn(text, start, ref end);
            GluedNames.Trim(text, start, ref end);
        }

        return name with { Start = start, End = end, Surface = text[start..end] };
    }

    // "Donald TrumpGOP": a caption run into the name; "MacDONALD" is one.
    private static void TrimRunOn(string text, int start, ref int end)
    {
        var capitals = end;
        while (capitals > start && char.IsUpper(text[capitals - 1]))
            capitals--;
        var first = capitals;
        while (first > start && char.IsLower(text[first - 1]))
            first--;
        if (end - capitals > 1 && capitals - first >= ShortestRunOn && first > start && char.IsUpper(text[first - 1]))
            end = capitals;
    }

    private static void TrimMarks(string text, ref int start, ref int end)
    {
        while (start < end && Marks.Contains(text[start]))
            start++;
        while (end > start && Marks.Contains(text[end - 1]))
            end--;
    }

    private static void TrimPossessive(string text, int start, ref int end)
    {
        if (end - start > 2 && text[end - 2] is '\'' or '’' && (text[end - 1] == 's' || (text[end - 1] == 'S' && char.IsUpper(text[end - 3]))))
            end -= 2;
    }

    // "Ada Okoro dutifully", "Ada Okoro lapel", "Peter the" of what was cut short; "saidAda Okoro" where a blank was lost.
    private static void TrimSmallWords(string text, ref int start, ref int end)
    {
        var name = text.AsSpan(start, end - start);
        var word = name[(name.LastIndexOf(' ') + 1)..];
        if (word.Length < name.Length && char.IsUpper(name[0]) && !word.ContainsAnyExceptInRange('a', 'z') && (word.EndsWith("ly") || word.EndsWith("ed") || word is "the" || word.Length >= LeastOfPlainWord(name)))
            end -= word.Length + 1;
        var capital = text.AsSpan(start, end - start).IndexOfAnyInRange('A', 'Z');
        if (capital > 1 && GluedWords.Contains(text.Substring(start, capital)))
            start += capital;
    }

    // The second half of a Korean first name is short: "Park Chan wook".
    private static int LeastOfPlainWord(ReadOnlySpan<char> name) => name.Count(' ') > 1 ? ShortestPlainWord + 1 : ShortestPlainWord;

    // "Bureau of Prisons of", "Sisters of the": cut short.
    private static void TrimJoints(string text, int start, ref int end)
    {
        while (text.AsSpan(start, end - start) is var name && name.LastIndexOf(' ') is var blank and > 0 && name[(blank + 1)..] is "of" or "the" or "for" or "by" or "and" or "in")
            end = start + blank;
    }

    private static void TrimHonorifics(string text, ref int start, int end)
    {
        while (text.AsSpan(start, end - start).IndexOf(' ') is var blank and > 0 && Honorifics.Contains(text.Substring(start, blank)))
            start += blank + 1;
    }

    // "Deputy State Department", "Acting IRS": what the office is that follows, not how the body is called.
    private static void TrimQualifiers(string text, ref int start, int end)
    {
        while (text.AsSpan(start, end - start).IndexOf(' ') is var blank and > 0 && Qualifiers.Contains(text.Substring(start, blank)))
            start += blank + 1;
    }

    // "ex-South Carolina", "then-New Jersey", "GOP-led House"
    private static void TrimPrefix(string text, ref int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen < word.IndexOf(' ') && char.IsUpper(word[hyphen + 1]) && TimePrefixes.Contains(word[..hyphen].ToString()))
            start += hyphen + 1;
        else if (hyphen > 0 && word.IndexOf(' ') is var blank && hyphen < blank && IsSuffix(word[(hyphen + 1)..blank]))
            start += blank + 1;
    }

    // "pro-Trump", "US-led", "San Francisco-based"; "Kim Jong-un" ends in a small letter too.
    private static void TrimHyphens(string text, ref int start, ref int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.LastIndexOf(' ') is var blank and >= 0)
        {
            TrimPrefix(text, ref start, end);
            word = text.AsSpan(start, end - start);
            blank = word.LastIndexOf(' ');
            var hyphen = word.LastIndexOf('-');
            if (hyphen > blank && IsSuffix(word[(hyphen + 1)..]))
                end = start + hyphen;
            return;
        }

        var first = word.IndexOf('-');
        if (first > 0 && first + 1 < word.Length && char.IsUpper(word[first + 1]) && Prefixes.Contains(word[..first].ToString()))
        {
            start += first + 1;
            word = text.AsSpan(start, end - start);
        }

        var last = word.LastIndexOf('-');
        if (last > 0 && IsSuffix(word[(last + 1)..]))
            end = start + last;
    }

    // "Iran-backed", "party-governed": any participle in small letters.
    private static bool IsSuffix(ReadOnlySpan<char> word) =>
        Suffixes.Contains(word.ToString()) || (word.Length > ShortestParticiple && word.EndsWith("ed") && word.IndexOfAnyInRange('A', 'Z') < 0);
}
