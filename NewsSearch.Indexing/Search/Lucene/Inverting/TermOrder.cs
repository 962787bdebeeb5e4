using System.Buffers.Binary;
using System.Text;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>
/// The terms of a batch in the order in which an index holds them, that of their UTF-8 bytes. Each has a rank in it; terms of the same bytes, which only unpaired surrogates can bring about, share one.
/// </summary>
internal sealed class TermOrder
{
    private const int KeyBytes = sizeof(ulong);
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int[] _ranks;
    private readonly List<int> _terms;

    /// <param name="terms">The terms by their numbers.</param>
    public TermOrder(IReadOnlyList<string> terms)
    {
        _bytes = new byte[terms.Sum(Encoding.UTF8.GetByteCount)];
        _starts = new int[terms.Count + 1];
        _ranks = new int[terms.Count];
        _terms = new List<int>(terms.Count);
        var keys = new ulong[terms.Count];
        var numbers = new int[terms.Count];
        for (var number = 0; number < terms.Count; number++)
        {
            _starts[number + 1] = _starts[number] + Encoding.UTF8.GetBytes(terms[number], _bytes.AsSpan(_starts[number]));
            keys[number] = Key(Bytes(number));
            numbers[number] = number;
        }

        Array.Sort(keys, numbers);
        SortAlike(keys, numbers);
        foreach (var number in numbers)
        {
            if (_terms.Count == 0 || !Bytes(number).SequenceEqual(Bytes(_terms[^1])))
                _terms.Add(number);
            _ranks[number] = _terms.Count - 1;
        }
    }

    /// <summary>How many ranks there are.</summary>
    public int Count => _terms.Count;

    /// <summary>The ranks by the numbers of the terms.</summary>
    public ReadOnlySpan<int> Ranks => _ranks;

    /// <summary>Lets <paramref name="term"/> be the term of a rank.</summary>
    public void Read(int rank, BytesRef term)
    {
        var number = _terms[rank];
        (term.Bytes, term.Offset, term.Length) = (_bytes, _starts[number], _starts[number + 1] - _starts[number]);
    }

    private ReadOnlySpan<byte> Bytes(int number) => _bytes.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>Terms whose first bytes are alike are put in order by all.</summary>
    private void SortAlike(ulong[] keys, int[] numbers)
    {
        for (int first = 0, past; first < keys.Length; first = past)
        {
            past = first + 1;
            while (past < keys.Length && keys[past] == keys[first])
                past++;
            if (past - first > 1)
                numbers.AsSpan(first..past).Sort((a, b) => Bytes(a).SequenceCompareTo(Bytes(b)));
        }
    }

    /// <summary>The first bytes as a number, zeros where there are none.</summary>
    private static ulong Key(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= KeyBytes)
            return BinaryPrimitives.ReadUInt64BigEndian(bytes);
        Span<byte> filled = stackalloc byte[KeyBytes];
        filled.Clear();
        bytes.CopyTo(filled);
        return BinaryPrimitives.ReadUInt64BigEndian(filled);
    }
}
