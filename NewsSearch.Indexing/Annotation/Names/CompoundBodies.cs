using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Marks the known organisations whose names hold "and", "&amp;", a stroke or a comma, which the tagger parts: "Standard and Poor's", "S&amp;P", "Department of Health and Human Services".
/// Legal forms behind them belong to them. Other known names of several words are marked where the tagger passed them over.
/// </summary>
internal sealed class CompoundBodies
{
    private const double Certainty = 0.9;

    private static readonly string[] Joints = [" and ", " & ", "&", ", ", "/"];

    private readonly Phrases _joint;
    private readonly Phrases _others;

    public CompoundBodies(Gazetteer gazetteer)
    {
        var names = gazetteer.Organisations
            .SelectMany(body => body.Names.Concat(body.Acronyms).Prepend(body.Name))
            .Where(name => char.IsUpper(name[0]) && !name.Contains("'s ", StringComparison.Ordinal) && !name.Contains('('))
            .ToLookup(name => Joints.Any(joint => name.Contains(joint, StringComparison.Ordinal)));
        _joint = new Phrases(names[true].SelectMany(Written));
        _others = new Phrases(names[false].Where(name => name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower)));
    }

    /// <summary>Makes one of what was parted.</summary>
    public void Join(string text, NameSet names)
    {
        foreach (var (start, end) in _joint.In(text))
            Mark(text, start, end, names);
    }

    /// <summary>Adds what was passed over. Beside another capitalised word it may be part of a longer name that is another's.</summary>
    public void Add(string text, NameSet names)
    {
        foreach (var (start, end) in _others.In(text))
        {
            if (!IsCapitalised(TextWords.After(text, end, out _)) && (IsLineStart(text, start) || StandsFree(TextWords.Before(text, start, out _))))
                names.Add(new FoundName(start, end, MentionKind.Organisation, text[start..end], Certainty));
        }
    }

    /// <summary>Whether the word before is in small letters or has its capital from beginning a sentence.</summary>
    private static bool StandsFree(string before) => !IsCapitalised(before) || SentenceStarters.Contains(before);

    private static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static bool IsLineStart(string text, int start) => start == 0 || text[start - 1] == '\n';

    /// <summary>A name as newspapers write it too.</summary>
    private static IEnumerable<string> Written(string name)
    {
        var spelled = name.Replace(" & ", " and ", StringComparison.Ordinal);
        string[] ways = [name, spelled, spelled.Replace(" and ", " & ", StringComparison.Ordinal)];
        return ways.Concat(ways.Where(way => way.Any(char.IsLower)).Select(way => way.ToUpperInvariant()));
    }

    /// <summary>Marks [<paramref name="start"/>, <paramref name="end"/>) unless what is marked there goes beyond it; of a name run into it over a legal form ("USX Corp. Standard") the first part stays.</summary>
    private static void Mark(string text, int start, int end, NameSet names)
    {
        while (TextWords.After(text, end, out var past) is { Length: > 0 } word && text[end] == ' ' && CorporateSuffix.IsAll(word))
            end = past;
        var there = names.Touching(start, end);
        if (there.Any(n => n.End > end) || there is [var whole] && whole.Start == start && whole.End == end && whole.Kind == MentionKind.Organisation)
            return;
        FoundName? before = null;
        if (there is [var first, ..] && first.Start < start)
        {
            var left = text[first.Start..start].TrimEnd();
            if (!CorporateSuffix.Ends(left))
                return;
            before = first with { End = first.Start + left.Length, Surface = left };
        }

        foreach (var name in there)
            names.Replace(name);
        if (before is { } kept)
            names.Add(kept);
        names.Add(new FoundName(start, end, MentionKind.Organisation, text[start..end], Certainty));
    }
}
