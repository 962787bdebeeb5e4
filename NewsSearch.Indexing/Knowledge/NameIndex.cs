namespace NewsSearch.Indexing.Knowledge;

/// <summary>Items by each of their names, spelled in any case and with or without accents; short acronyms by their capitals only. Immutable once made.</summary>
/// <typeparam name="T">What the names stand for.</typeparam>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T[]> _folded;
    private readonly Dictionary<string, T[]> _acronyms = new(StringComparer.Ordinal);

    /// <summary>Indexes <paramref name="names"/>; the items of one name keep the order in which they come.</summary>
    public NameIndex(IEnumerable<(string Name, T Item)> names, int expected = 0)
    {
        _folded = new Dictionary<string, T[]>(expected, StringComparer.Ordinal);
        foreach (var (name, item) in names)
            Add(NameKey.IsShortAcronym(name) ? _acronyms : _folded, NameKey.Of(name), item);
    }

    /// <summary>The items named <paramref name="name"/>; those whose acronym it is first. Empty where none is.</summary>
    public IReadOnlyList<T> Find(string name)
    {
        var key = NameKey.Of(name);
        if (!_folded.TryGetValue(key, out var named))
            named = _folded.GetValueOrDefault(key.TrimEnd('.'), []);
        if (!NameKey.IsShortAcronym(name) || !_acronyms.TryGetValue(key, out var meant))
            return named;
        return named.Length == 0 ? meant : meant.Union(named).ToArray();
    }

    /// <summary>The first item of <see cref="Find"/>; null where there is none.</summary>
    public T? First(string name) => Find(name) is [var first, ..] ? first : null;

    private static void Add(Dictionary<string, T[]> to, string key, T item)
    {
        if (key.Length == 0)
            return;
        if (!to.TryGetValue(key, out var known))
            to.Add(key, [item]);
        else if (!known.Contains(item, ReferenceEqualityComparer.Instance))
            to[key] = [.. known, item];
    }
}
