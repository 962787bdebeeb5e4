using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// Numbers the values of one facet, once for the life of the index: segments come and go, the number of a value stays, so no map between segments is ever rebuilt. Values that no article has any more keep their number and count zero.
/// Safe for use by several threads.
/// </summary>
internal sealed class FacetTable(Facet facet, IEntityNames names)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _under = new(StringComparer.Ordinal);
    private FacetEntry[] _entries = [];
    private int[] _top = [];
    private int _count;
    private bool _hasParents;
    private NameIndex _index = NameIndex.Empty;

    /// <summary>The facet.</summary>
    public Facet Facet => facet;

    /// <summary>How many values there are, numbered from 0.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Whether any value stands under another.</summary>
    public bool HasParents => Volatile.Read(ref _hasParents);

    /// <summary>By number, all bits for a value that stands at the top and none for one that stands under another. As long as <see cref="Count"/> at least.</summary>
    public int[] Top => Volatile.Read(ref _top);

    /// <summary>The value of a number.</summary>
    public FacetEntry this[int number] => Volatile.Read(ref _entries)[number];

    /// <summary>The number of a value, a new one where it has none.</summary>
    public int Intern(string value)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(value, out var number))
            {
                Relabel(number);
                return number;
            }

            number = _count;
            var parent = _countries.GetValueOrDefault(value);
            if (number == _entries.Length)
            {
                Volatile.Write(ref _entries, Grown(_entries));
                Volatile.Write(ref _top, Grown(_top));
            }

            _entries[number] = new FacetEntry(value, FacetLabels.Of(facet, value, names), parent);
            _top[number] = parent is null ? -1 : 0;
            if (parent is not null)
                Under(parent, number);
            _numbers.Add(value, number);
            Volatile.Write(ref _count, number + 1);
            return number;
        }
    }

    /// <summary>The number of a value; null where it has none.</summary>
    public int? Find(string value)
    {
        lock (_lock)
            return _numbers.TryGetValue(value, out var number) ? number : null;
    }

    /// <summary>The value as it is written here, whatever the letter case of <paramref name="value"/>: just so where there is one, else the most frequent that differs in case alone. Null where there is none.</summary>
    public string? InAnyCase(string value)
    {
        if (Find(value) is not null)
            return value;
        var lower = value.ToLowerInvariant();
        return Find(lower) is not null ? lower : Names().WithWords(NameIndex.Fold(value)).Order()
            .Select(number => this[number].Value).FirstOrDefault(other => other.Equals(value, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Says under which country a place stands; heard only before the place has a number.</summary>
    public void Place(string place, string country)
    {
        lock (_lock)
        {
            _countries.TryAdd(place, country);
            Volatile.Write(ref _hasParents, true);
        }
    }

    /// <summary>The numbers of the values that stand under another.</summary>
    public int[] Under(string parent)
    {
        lock (_lock)
            return _under.TryGetValue(parent, out var numbers) ? [.. numbers] : [];
    }

    /// <summary>The label for a reader as of now: names of entities may be corrected while the table lives.</summary>
    public string Label(string value) => FacetLabels.Of(facet, value, names);

    /// <summary>Every value by the words of its label.</summary>
    public NameIndex Names()
    {
        lock (_lock)
            return _index = _index.Extended(this, _count);
    }

    /// <summary>A value that comes with new articles may have been renamed: it is found under its new name from then on.</summary>
    private void Relabel(int number)
    {
        var entry = _entries[number];
        var label = FacetLabels.Of(facet, entry.Value, names);
        if (label == entry.Label)
            return;
        Volatile.Write(ref _entries[number], entry with { Label = label });
        _index = NameIndex.Empty;
    }

    private void Under(string parent, int number)
    {
        if (!_under.TryGetValue(parent, out var numbers))
            _under.Add(parent, numbers = []);
        numbers.Add(number);
    }

    private static T[] Grown<T>(T[] values)
    {
        var grown = new T[Math.Max(64, values.Length * 2)];
        values.CopyTo(grown, 0);
        return grown;
    }
}
