using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>The phrases of <c>furniture.tsv</c>, looked up by their first word.</summary>
internal sealed class FurnitureTable
{
    /// <summary>A longer line that only begins or ends like furniture is a paragraph.</summary>
    private const int LongestLine = 320;

    private static readonly Lazy<FurnitureTable> Loaded = new(Load);
    private readonly FrozenDictionary<string, FurnitureRule> _whole;
    private readonly FrozenDictionary<string, FurnitureRule> _labels;
    private readonly FrozenDictionary<string, FurnitureRule[]> _openings;
    private readonly FurnitureRule[] _endings;
    private readonly FurnitureRule[] _held;

    private FurnitureTable(ILookup<string, FurnitureRule> byShape)
    {
        _whole = byShape["whole"].ToFrozenDictionary(rule => rule.Phrase);
        _labels = byShape["label"].ToFrozenDictionary(rule => rule.Phrase);
        _openings = byShape["begins"].GroupBy(rule => FirstWord(rule.Phrase)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _endings = [.. byShape["ends"]];
        _held = [.. byShape["holds"]];
    }

    public static FurnitureTable Instance => Loaded.Value;

    /// <summary>Why the line is furniture where it stands; null where nothing says so.</summary>
    /// <param name="key">The line as <see cref="LineKey"/> makes it.</param>
    /// <param name="zone">Where it stands.</param>
    public string? Reason(string key, Zone zone)
    {
        if (_whole.TryGetValue(key, out var whole) && whole.Covers(zone))
            return whole.Reason;
        if (_labels.TryGetValue(key, out var label) && label.Covers(zone))
            return label.Reason;
        if (key.Length > LongestLine)
            return null;
        if (_openings.TryGetValue(FirstWord(key), out var openings))
            foreach (var rule in openings)
                if (rule.Covers(zone) && key.StartsWith(rule.Phrase, StringComparison.Ordinal))
                    return rule.Reason;
        return Array.Find(_endings, rule => rule.Covers(zone) && key.EndsWith(rule.Phrase, StringComparison.Ordinal))?.Reason
            ?? Array.Find(_held, rule => rule.Covers(zone) && key.Contains(rule.Phrase, StringComparison.Ordinal))?.Reason;
    }

    /// <summary>Whether the line is a heading over links and nothing else.</summary>
    public bool IsLabel(string key) => _labels.ContainsKey(key);

    /// <summary>Whether the line opens with such a heading, a colon, and the link itself: "Read more: …".</summary>
    public bool OpensWithLabel(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon is > 2 and < 40 && key.Length <= 200 && _labels.ContainsKey(key[..colon].TrimEnd());
    }

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static FurnitureTable Load() =>
        new(EmbeddedTable.Rows("Cleaning/Furniture/furniture.tsv").ToLookup(row => row[1], row => new FurnitureRule(row[0], row[2], row[3])));
}
