using Lucene.Net.Codecs;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>The entries of a field that stand in no block yet, in the order of their texts. The last are taken away first; what they held is used again.</summary>
internal sealed class PendingEntries
{
    private readonly List<PendingEntry> _entries = [];
    private readonly Stack<BlockTermState> _states = new();
    private byte[] _texts = new byte[1024];

    /// <summary>How many there are.</summary>
    public int Count => _entries.Count;

    /// <summary>The entry at a place.</summary>
    public PendingEntry this[int at] => _entries[at];

    /// <summary>A state for the next term; null where one has to be made.</summary>
    public BlockTermState? UsedState() => _states.TryPop(out var state) ? state : null;

    /// <summary>Adds a term.</summary>
    public void AddTerm(ReadOnlySpan<byte> text, BlockTermState state) => Add(text, state, 0);

    /// <summary>Adds a block of terms that begin with a text.</summary>
    public void AddBlock(ReadOnlySpan<byte> prefix, long position) => Add(prefix, null, position);

    /// <summary>The text of an entry.</summary>
    public ReadOnlySpan<byte> TextOf(PendingEntry entry) => _texts.AsSpan(entry.Start, entry.Length);

    /// <summary>The byte of an entry's text behind its first <paramref name="length"/>; -1 where it ends there.</summary>
    public int LabelAt(int at, int length)
    {
        var entry = _entries[at];
        return entry.Length == length ? -1 : _texts[entry.Start + length];
    }

    /// <summary>Takes all away from a place on.</summary>
    public void RemoveFrom(int first)
    {
        foreach (var entry in _entries.Skip(first))
        {
            if (entry.Term is { } state)
                _states.Push(state);
        }

        _entries.RemoveRange(first, _entries.Count - first);
    }

    private void Add(ReadOnlySpan<byte> text, BlockTermState? term, long block)
    {
        var start = _entries.Count == 0 ? 0 : _entries[^1].Start + _entries[^1].Length;
        if (start + text.Length > _texts.Length)
            Array.Resize(ref _texts, Math.Max(start + text.Length, _texts.Length * 2));
        text.CopyTo(_texts.AsSpan(start));
        _entries.Add(new PendingEntry(start, text.Length, term, block));
    }
}
