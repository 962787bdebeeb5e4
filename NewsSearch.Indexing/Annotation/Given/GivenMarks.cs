using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Given;

/// <summary>Finds where given names stand in a text: letter by letter, as whole words, the longest first, none overlapping.</summary>
internal sealed class GivenMarks
{
    // Longer ones are sentences; a bound keeps a hostile list from costing more than its text.
    private const int Longest = 200;

    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int[]> lengths;

    /// <summary>Of names with whom they mean; of equal ones the first counts.</summary>
    public GivenMarks(IEnumerable<(string Name, Target Target)> names)
    {
        foreach (var (name, target) in names.Where(n => n.Name.Length is > 0 and <= Longest))
            targets.TryAdd(name, target);
        lengths = targets.Keys.GroupBy(n => n[0]).ToDictionary(g => g.Key, g => g.Select(n => n.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The mentions, by position.</summary>
    public IReadOnlyList<Mention> Find(string text)
    {
        var found = new List<Mention>();
        var lookup = targets.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!lengths.TryGetValue(text[i], out var possible) || IsWithinWord(text, i))
                continue;
            foreach (var length in possible)
            {
                var end = i + length;
                if (end > text.Length || IsWithinWord(text, end) || !lookup.TryGetValue(text.AsSpan(i, length), out var target))
                    continue;
                found.Add(new Mention(i, end, target.Kind, text[i..end], target.Id, EvidenceRules.Given, 1));
                i = end - 1;
                break;
            }
        }

        return found;
    }

    private static bool IsWithinWord(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
