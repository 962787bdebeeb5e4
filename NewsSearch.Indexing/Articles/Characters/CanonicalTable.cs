using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Indexing.Articles.Characters;

/// <summary>Unicode's canonical combining classes and decompositions, read once from <c>canonical.tsv</c>.</summary>
internal sealed class CanonicalTable
{
    private static readonly Lazy<CanonicalTable> Loaded = new(Load);
    private readonly FrozenDictionary<int, byte> _classes;
    private readonly FrozenDictionary<int, int[]> _decompositions;
    private readonly FrozenDictionary<(int First, int Second), int> _compositions;
    private readonly FrozenSet<int> _unsettled;

    private CanonicalTable(Dictionary<int, byte> classes, Dictionary<int, int[]> decompositions, Dictionary<(int, int), int> compositions)
    {
        _classes = classes.ToFrozenDictionary();
        _decompositions = decompositions.ToFrozenDictionary();
        _compositions = compositions.ToFrozenDictionary();
        var composed = compositions.Values.ToHashSet();
        _unsettled = classes.Keys
            .Concat(compositions.Keys.Select(pair => pair.Item2))
            .Concat(decompositions.Keys.Where(code => !composed.Contains(code)))
            .ToFrozenSet();
    }

    /// <summary>The table; loading it takes a few milliseconds.</summary>
    public static CanonicalTable Instance => Loaded.Value;

    /// <summary>The combining class: 0 for a character that starts a sequence, 1 to 254 for a mark.</summary>
    public int Class(int code) => _classes.GetValueOrDefault(code);

    /// <summary>One step of decomposition; null where there is none.</summary>
    public int[]? Decomposition(int code) => _decompositions.GetValueOrDefault(code);

    /// <summary>What two characters become together; null where they stay apart.</summary>
    public int? Composition(int first, int second) => _compositions.TryGetValue((first, second), out var code) ? code : null;

    /// <summary>Whether text with this character may not be in form NFC.</summary>
    public bool IsUnsettled(int code) => _unsettled.Contains(code);

    private static CanonicalTable Load()
    {
        var classes = new Dictionary<int, byte>();
        var decompositions = new Dictionary<int, int[]>();
        var compositions = new Dictionary<(int, int), int>();
        foreach (var row in EmbeddedTable.Rows("Articles/canonical.tsv"))
        {
            var code = Code(row[0]);
            if (row[1] != "0")
                classes[code] = byte.Parse(row[1], CultureInfo.InvariantCulture);
            if (row[2].Length == 0)
                continue;
            var parts = row[2].Split(' ').Select(Code).ToArray();
            decompositions[code] = parts;
            if (row[3] == "1")
                compositions[(parts[0], parts[1])] = code;
        }
        return new CanonicalTable(classes, decompositions, compositions);
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
