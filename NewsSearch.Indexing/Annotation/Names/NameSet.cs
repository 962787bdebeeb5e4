using System.Collections;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The names of one article while they are being repaired: none overlapping. Adding and replacing take time by the length of the name alone.</summary>
internal sealed class NameSet
{
    private readonly Dictionary<int, FoundName> _byStart = [];
    private readonly BitArray _covered = new(1024);
    private IReadOnlyList<FoundName>? _inOrder;

    /// <summary>The names in order, as they stand now.</summary>
    public IReadOnlyList<FoundName> Names => _inOrder ??= [.. _byStart.Values.OrderBy(n => n.Start)];

    /// <summary>Adds a name unless one stands there already; returns whether it was added.</summary>
    public bool Add(FoundName name)
    {
        if (name.Start >= name.End || Covers(name.Start, name.End))
            return false;
        if (_covered.Length < name.End)
            _covered.Length = name.End * 2;
        Mark(name, true);
        _byStart.Add(name.Start, name);
        _inOrder = null;
        return true;
    }

    /// <summary>Puts <paramref name="names"/> in the place of <paramref name="old"/>.</summary>
    public void Replace(FoundName old, params ReadOnlySpan<FoundName> names)
    {
        if (_byStart.Remove(old.Start, out var there))
            Mark(there, false);
        _inOrder = null;
        foreach (var name in names)
            Add(name);
    }

    /// <summary>The names that touch [<paramref name="start"/>, <paramref name="end"/>), in order.</summary>
    public IReadOnlyList<FoundName> Touching(int start, int end)
    {
        var (touching, first) = (new List<FoundName>(), start);
        while (first > 0 && first < _covered.Length && _covered[first] && !_byStart.ContainsKey(first))
            first--;
        for (var at = first; at < Math.Min(end, _covered.Length); at++)
        {
            if (_byStart.TryGetValue(at, out var name))
                touching.Add(name);
        }

        return touching;
    }

    /// <summary>Whether any name touches [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public bool Covers(int start, int end)
    {
        for (var at = start; at < Math.Min(end, _covered.Length); at++)
        {
            if (_covered[at])
                return true;
        }

        return false;
    }

    private void Mark(FoundName name, bool covered)
    {
        for (var at = name.Start; at < name.End; at++)
            _covered[at] = covered;
    }
}
