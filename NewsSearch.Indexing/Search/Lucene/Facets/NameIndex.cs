using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The labels of a facet's values by each of their words: a sorted list of the label from every word on ("xi jinping", "jinping"). Immutable; extended by merging, so new values cost a sort of themselves and one pass.
/// </summary>
internal sealed class NameIndex
{
    private readonly NameEnding[] _endings;
    private readonly int _values;

    private NameIndex(NameEnding[] endings, int values)
    {
        _endings = endings;
        _values = values;
    }

    /// <summary>Of no values.</summary>
    public static NameIndex Empty { get; } = new([], 0);

    /// <summary>Case, accents and punctuation folded, words parted by one space: what labels and what is looked for are compared in.</summary>
    public static string Fold(string name) => Slug.Of(name).Replace('-', ' ');

    /// <summary>The index of the first <paramref name="count"/> values of <paramref name="table"/>; this one where there are no new ones.</summary>
    public NameIndex Extended(FacetTable table, int count)
    {
        if (count == _values)
            return this;
        var added = new List<NameEnding>();
        for (var number = _values; number < count; number++)
            Add(added, Fold(table[number].Label), number);
        added.Sort();
        return new NameIndex(Merged(_endings, added), count);
    }

    /// <summary>Values with a word that begins with <paramref name="prefix"/>, its last word being perhaps unfinished, each once. Folded already.</summary>
    public HashSet<int> BeginningWith(string prefix) => Matching(prefix, _ => true);

    /// <summary>Values whose label contains these words as whole words, in any order. Folded already.</summary>
    public HashSet<int> WithWords(string words)
    {
        HashSet<int>? all = null;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var these = Matching(word, ending => ending.HasFirst(word));
            if (all is null)
                all = these;
            else
                all.IntersectWith(these);
        }

        return all ?? [];
    }

    /// <summary>Values whose label has all of these words, in any order, the last perhaps unfinished: "merkel ang" as well as "angela mer". Folded already, at least one.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public HashSet<int> WithWordsBegun(string[] words, Deadline deadline) => words.Length == 1
        ? [.. From(words[0], deadline).Select(ending => ending.Number)]
        : [.. From(words[0], deadline).Where(ending => ending.HasFirst(words[0]) && HasAll(ending.Label, words, but: 0)).Select(ending => ending.Number)];

    /// <summary>The same where the word at <paramref name="slip"/> has one slip beyond its first letter. Where there are others, one of them must have two letters at least.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public HashSet<int> WithWordsBegun(string[] words, int slip, Deadline deadline)
    {
        if (words.Length == 1)
            return [.. From(words[0][..1], deadline).Where(ending => OneSlip.Begins(words[0], FirstOf(ending.Span))).Select(ending => ending.Number)];
        var anchor = slip == 0 ? 1 : 0;
        return words[anchor].Length < 2
            ? []
            : [.. From(words[anchor], deadline)
                .Where(ending => (anchor == words.Length - 1 || ending.HasFirst(words[anchor])) && HasNear(ending.Label, words[slip], slip == words.Length - 1) && HasAll(ending.Label, words, but: slip))
                .Select(ending => ending.Number)];
    }

    /// <summary>
    /// Stretches of labels that may be <paramref name="words"/> spelled otherwise: of as many words, longer or shorter by at most <paramref name="slips"/> letters, and with one of several words or the first letter of a single one the same. Folded already.
    /// </summary>
    public IEnumerable<(string Words, int Number)> Like(string words, int slips)
    {
        var each = words.Split(' ');
        var beginnings = each.Length == 1
            ? From(words[..1])
            : each.SelectMany((word, at) => From(word).Where(ending => ending.HasFirst(word)).Select(ending => ending.Before(at)).OfType<NameEnding>());
        foreach (var beginning in beginnings)
        {
            if (beginning.FirstWords(each.Length) is var length && Math.Abs(length - words.Length) <= slips)
                yield return (beginning.Label.Substring(beginning.Start, length), beginning.Number);
        }
    }

    private static bool HasAll(string label, string[] words, int but)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (at != but && !Has(label, words[at], begun: at == words.Length - 1, other: words[but]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word of the label is or begins with <paramref name="word"/>. What is only begun is no word that stands for another already: "george g" is no George alone.</summary>
    private static bool Has(string label, string word, bool begun, string other)
    {
        foreach (var part in label.AsSpan().Split(' '))
        {
            var one = label.AsSpan()[part];
            if (begun ? one.StartsWith(word, StringComparison.Ordinal) && !one.SequenceEqual(other) : one.SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static bool HasNear(string label, string word, bool begun)
    {
        foreach (var part in label.AsSpan().Split(' '))
        {
            var one = label.AsSpan()[part];
            if (one.Length > 0 && one[0] == word[0] && (begun ? OneSlip.Begins(word, one) : OneSlip.Is(word, one)))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> words) => words.IndexOf(' ') is >= 0 and var space ? words[..space] : words;

    private HashSet<int> Matching(string prefix, Func<NameEnding, bool> wanted) => [.. From(prefix).Where(wanted).Select(ending => ending.Number)];

    /// <summary>The same, each of which gives the clock a chance.</summary>
    private IEnumerable<NameEnding> From(string prefix, Deadline deadline)
    {
        foreach (var ending in From(prefix))
        {
            deadline.Tick();
            yield return ending;
        }
    }

    /// <summary>What begins with <paramref name="prefix"/>, in order.</summary>
    private IEnumerable<NameEnding> From(string prefix)
    {
        for (var i = FirstFrom(prefix); i < _endings.Length && _endings[i].Span.StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return _endings[i];
    }

    private int FirstFrom(string prefix)
    {
        var (low, high) = (0, _endings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_endings[middle].Span.SequenceCompareTo(prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Add(List<NameEnding> endings, string label, int number)
    {
        for (var start = 0; start < label.Length; start = label.IndexOf(' ', start) is var space && space < 0 ? label.Length : space + 1)
            endings.Add(new NameEnding(label, start, number));
    }

    private static NameEnding[] Merged(NameEnding[] old, List<NameEnding> added)
    {
        var merged = new NameEnding[old.Length + added.Count];
        var (i, j) = (0, 0);
        for (var at = 0; at < merged.Length; at++)
            merged[at] = j == added.Count || (i < old.Length && old[i].CompareTo(added[j]) <= 0) ? old[i++] : added[j++];
        return merged;
    }
}
