using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Marks the known organisations whose names hold "and", "&amp;", a stroke or a comma, which the tagger parts: "Standard and Poor's", "S&amp;P", "Department of Health and Human Services".
/// Legal forms behind them belong to them.
/// </summary>
internal sealed class CompoundBodies
{
    private const double Certainty = 0.9;

    private static readonly string[] Joints = [" and ", " & ", "&", ", ", "/"];

    /// <summary>The names by their first word, the longest first.</summary>
    private readonly Dictionary<string, List<string>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public CompoundBodies(Gazetteer gazetteer)
    {
        var names = gazetteer.Organisations
            .SelectMany(body => body.Names.Concat(body.Acronyms).Prepend(body.Name))
            .Where(name => char.IsUpper(name[0]) && Joints.Any(joint => name.Contains(joint, StringComparison.Ordinal)) && !name.Contains("'s ", StringComparison.Ordinal) && !name.Contains('('))
            .SelectMany(Written)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            var first = FirstWord(name, 0).ToString();
            if (!_byFirst.TryGetValue(first, out var same))
                _byFirst.Add(first, same = []);
            same.Add(name);
        }

        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Join(string text, NameSet names)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || !_lookup.TryGetValue(FirstWord(text, at), out var same))
                continue;
            foreach (var name in same)
            {
                var end = at + name.Length;
                if (!text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) || !TextWords.StandsAlone(text, at, end))
                    continue;
                if (Mark(text, at, end, names))
                    at = end - 1;
                break;
            }
        }
    }

    /// <summary>A name as newspapers write it too.</summary>
    private static IEnumerable<string> Written(string name)
    {
        var spelled = name.Replace(" & ", " and ", StringComparison.Ordinal);
        string[] ways = [name, spelled, spelled.Replace(" and ", " & ", StringComparison.Ordinal)];
        return ways.Concat(ways.Where(way => way.Any(char.IsLower)).Select(way => way.ToUpperInvariant()));
    }

    /// <summary>Marks [<paramref name="start"/>, <paramref name="end"/>) unless what is marked there goes beyond it; of a name run into it over a legal form ("USX Corp. Standard") the first part stays.</summary>
    private static bool Mark(string text, int start, int end, NameSet names)
    {
        while (TextWords.After(text, end, out var past) is { Length: > 0 } word && text[end] == ' ' && CorporateSuffix.IsAll(word))
            end = past;
        var there = names.Names.Where(n => n.Start < end && n.End > start).ToList();
        if (there.Exists(n => n.End > end) || there is [var whole] && whole.Start == start && whole.End == end && whole.Kind == MentionKind.Organisation)
            return false;
        FoundName? before = null;
        if (there is [var first, ..] && first.Start < start)
        {
            var left = text[first.Start..start].TrimEnd();
            if (!CorporateSuffix.Ends(left))
                return false;
            before = first with { End = first.Start + left.Length, Surface = left };
        }

        foreach (var name in there)
            names.Replace(name);
        if (before is { } kept)
            names.Add(kept);
        return names.Add(new FoundName(start, end, MentionKind.Organisation, text[start..end], Certainty));
    }

    private static ReadOnlySpan<char> FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }
}
