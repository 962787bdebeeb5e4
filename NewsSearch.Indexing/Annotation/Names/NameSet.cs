namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The names of one article while they are being repaired: by position, none overlapping.</summary>
internal sealed class NameSet
{
    private readonly SortedList<int, FoundName> _names = [];

    /// <summary>The names in order.</summary>
    public IReadOnlyList<FoundName> Names => [.. _names.Values];

    /// <summary>Adds a name unless one stands there already; returns whether it was added.</summary>
    public bool Add(FoundName name)
    {
        if (name.Start >= name.End || Covers(name.Start, name.End))
            return false;
        _names.Add(name.Start, name);
        return true;
    }

    /// <summary>Puts <paramref name="names"/> in the place of <paramref name="old"/>.</summary>
    public void Replace(FoundName old, params ReadOnlySpan<FoundName> names)
    {
        _names.Remove(old.Start);
        foreach (var name in names)
            Add(name);
    }

    /// <summary>Whether any name touches [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public bool Covers(int start, int end)
    {
        // The last name that begins before the end is the only one that can reach into the range.
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names.Keys[middle] < end)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _names.Values[low - 1].End > start;
    }
}
