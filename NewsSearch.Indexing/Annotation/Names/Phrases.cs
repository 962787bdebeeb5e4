namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Fixed phrases, found in a text as they are written; of those that begin at one place the longest.</summary>
internal sealed class Phrases
{
    /// <summary>By their first word, the longest first.</summary>
    private readonly Dictionary<string, List<string>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="phrases">Each begins with a capital.</param>
    public Phrases(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            var first = FirstWord(phrase, 0).ToString();
            if (!_byFirst.TryGetValue(first, out var same))
                _byFirst.Add(first, same = []);
            same.Add(phrase);
        }

        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>From where to where they stand alone in a text, in order, none within another.</summary>
    public IEnumerable<(int Start, int End)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || Longest(text, at) is not { } end)
                continue;
            yield return (at, end);
            at = end - 1;
        }
    }

    private int? Longest(string text, int start)
    {
        if (!_lookup.TryGetValue(FirstWord(text, start), out var same))
            return null;
        foreach (var phrase in same)
        {
            var end = start + phrase.Length;
            if (text.AsSpan(start).StartsWith(phrase, StringComparison.Ordinal) && TextWords.StandsAlone(text, start, end))
                return end;
        }

        return null;
    }

    private static ReadOnlySpan<char> FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }
}
