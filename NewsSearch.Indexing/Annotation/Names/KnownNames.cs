using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The names that an article holds surely, found again by their first word and length: as many share a first word as like, looking costs the number of their lengths.</summary>
internal sealed class KnownNames
{
    private const double Sure = 0.9;
    private const int ShortestSingle = 3;
    private const int Longest = 120;

    private readonly Dictionary<string, KnownName> _bySurface = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, SortedSet<int>> _lengths = new(StringComparer.Ordinal);

    /// <summary>Takes those of <paramref name="names"/> that are sure and of one kind.</summary>
    public KnownNames(IReadOnlyList<FoundName> names)
    {
        _lookup = _bySurface.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var group in names.GroupBy(n => n.Surface, StringComparer.Ordinal))
        {
            // A name of two kinds in one article is told by its place alone.
            if (group.Select(n => n.Kind).Distinct().Count() > 1 || group.Max(n => n.Score) < Sure || group.Key.Length > Longest)
                continue;
            Add(group.Key, group.First().Kind);
        }
    }

    /// <summary>The lengths of the names that begin with the token <paramref name="first"/>, the longest first.</summary>
    public IEnumerable<int> LengthsAt(string first) => _lengths.TryGetValue(first, out var lengths) ? lengths.Reverse() : [];

    /// <summary>The name that is the text from <paramref name="start"/>; null where none is.</summary>
    public KnownName? Find(string text, int start, int length) => _lookup.TryGetValue(text.AsSpan(start, length), out var name) ? name : null;

    private void Add(string surface, MentionKind kind)
    {
        var single = !surface.Contains(' ', StringComparison.Ordinal);
        if (single && (!char.IsUpper(surface[0]) || (surface.Length < ShortestSingle && !IsShortSurname(surface, kind))))
            return;
        Enter(new KnownName(surface, kind, single));
        // In a headline's capitals every neighbour is capitalised, so that says nothing.
        if (!single || surface.Length > ShortestSingle + 1)
            Enter(new KnownName(surface.ToUpperInvariant(), kind, Single: false));
    }

    /// <summary>"Xi", "Li", "Ma": two letters, of which only the first is a capital.</summary>
    private static bool IsShortSurname(string surface, MentionKind kind) => kind == MentionKind.Person && surface.Length == 2 && char.IsLower(surface[1]);

    private void Enter(KnownName name)
    {
        if (!_bySurface.TryAdd(name.Surface, name))
            return;
        var blank = name.Surface.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? name.Surface : name.Surface[..blank];
        if (!_lengths.TryGetValue(first, out var lengths))
            _lengths.Add(first, lengths = []);
        lengths.Add(name.Surface.Length);
    }
}
