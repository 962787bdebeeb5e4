using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>How often a term or phrase stands in each document of a stretch: written down blindly for all that have it, which a processor does in a step each, and asked about for the few that are wanted.</summary>
/// <param name="size">How many documents the stretch has, a multiple of 64.</param>
internal sealed class TermCounts(int size)
{
    /// <summary>What stands for this often and more.</summary>
    private const byte Often = byte.MaxValue;
    private readonly byte[] _counts = new byte[size];
    private readonly Dictionary<int, int> _often = [];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        _often.Clear();
    }

    /// <summary>Writes documents down.</summary>
    /// <remarks>Compiled by itself: all that the loop needs has room in the processor's registers then.</remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="frequencies">How often the term stands in each.</param>
    /// <param name="start">The first document of the stretch.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int start)
    {
        var counts = _counts;
        if (!AnyOften(frequencies))
        {
            for (var at = 0; at < documents.Length && at < frequencies.Length; at++)
                counts[documents[at] - start] = (byte)frequencies[at];
            return;
        }

        for (var at = 0; at < documents.Length; at++)
            Add(documents[at] - start, frequencies[at]);
    }

    /// <summary>Whether any of some frequencies is too high for a byte, eight looked at in one step.</summary>
    private static bool AnyOften(ReadOnlySpan<int> frequencies)
    {
        ref var from = ref MemoryMarshal.GetReference(frequencies);
        var (most, at) = (Vector256<int>.Zero, 0);
        for (; at + Vector256<int>.Count <= frequencies.Length; at += Vector256<int>.Count)
            most = Vector256.Max(most, Vector256.LoadUnsafe(ref from, (nuint)at));
        var often = Vector256.GreaterThanOrEqualAny(most, Vector256.Create((int)Often));
        foreach (var frequency in frequencies[at..])
            often |= frequency >= Often;
        return often;
    }

    /// <summary>Writes a document down.</summary>
    /// <param name="place">The document's place in the stretch.</param>
    /// <param name="times">How often the term stands in it.</param>
    public void Add(int place, int times)
    {
        _counts[place] = (byte)Math.Min(times, Often);
        if (times >= Often)
            _often[place] = times;
    }

    /// <summary>How often the term stands in a document, 0 for not at all.</summary>
    /// <param name="place">The document's place in the stretch.</param>
    public int Of(int place) => _counts[place] is var count && count < Often ? count : _often[place];

    /// <summary>Those of some documents that have the term. Which do is anybody's guess, so nothing is done differently where one does: the next one's place is written over that of one that has not.</summary>
    /// <param name="places">The documents' places in the stretch.</param>
    /// <param name="having">Takes those that have it; as long as <paramref name="places"/> at least.</param>
    /// <returns>How many.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Among(ReadOnlySpan<int> places, Span<int> having)
    {
        var (counts, found) = (_counts, 0);
        foreach (var place in places)
        {
            having[found] = place;
            found += counts[place] != 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>A bit for each of 64 documents that has the term.</summary>
    /// <param name="word">Which 64 of the stretch.</param>
    public ulong Having(int word)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(_counts);
        var at = (nuint)(word * 64);
        var without = Vector256.Equals(Vector256.LoadUnsafe(ref from, at), Vector256<byte>.Zero).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(ref from, at + 32), Vector256<byte>.Zero).ExtractMostSignificantBits() << 32);
        return ~without;
    }
}
