using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// A stretch of a segment's documents, so short that what they score stays in the processor's nearest memory: all terms are gone through over one stretch before the next begins. Required terms narrow it, the rarest first, and add up in single precision;
/// optional ones add up in double precision, as Lucene adds them. A score is valid for a matched document alone: what stands elsewhere is left over and never read.
/// </summary>
/// <param name="size">How many documents, a multiple of 64.</param>
internal sealed class Stretch(int size) : IDisposable
{
    private const int Word = 64;
    /// <summary>Where fewer of a word's documents match, each is looked at by itself.</summary>
    private const int Few = 6;
    private readonly byte[] _with = new byte[size];
    private readonly float[] _required = ArrayPool<float>.Shared.Rent(size);
    private readonly double[] _optional = ArrayPool<double>.Shared.Rent(size);
    private bool _narrowed;
    private bool _counted;

    /// <summary>The first document.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last document.</summary>
    public int End => Start + size;

    /// <summary>A bit for each document that may still match.</summary>
    public ulong[] Wanted { get; } = new ulong[size / Word];

    /// <summary>How many documents may still match.</summary>
    public int Count { get; private set; }

    /// <summary>Goes to the stretch of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="allowed">The only documents that count; null for all.</param>
    public void GoTo(int document, FixedBitSet? allowed)
    {
        Start = document / size * size;
        (_narrowed, _counted) = (false, false);
        if (allowed is null)
        {
            Array.Fill(Wanted, ulong.MaxValue);
            Count = size;
            return;
        }

        var bits = MemoryMarshal.Cast<long, ulong>(allowed.GetBits().AsSpan(0, (allowed.Length + Word - 1) / Word))[(Start / Word)..];
        Array.Clear(Wanted);
        bits[..Math.Min(bits.Length, Wanted.Length)].CopyTo(Wanted);
        Count = CountOf(Wanted);
    }

    /// <summary>Leaves only documents that have a term too.</summary>
    public void Require(TermDocuments term)
    {
        Array.Clear(_with);
        if (_narrowed)
            term.Add(this, new Further(_with, _required));
        else
            term.Add(this, new First(_with, _required));
        Narrow();
        Count = CountOf(Wanted);
        _narrowed = true;
    }

    /// <summary>Counts a term where it stands.</summary>
    public void Allow(TermDocuments term)
    {
        if (!_counted)
        {
            for (var word = 0; word < Wanted.Length; word++)
            {
                if (Wanted[word] != 0)
                    _optional.AsSpan(word * Word, Word).Clear();
            }

            if (!_narrowed)
                Array.Clear(_with);
            _counted = true;
        }

        if (_narrowed)
            term.Add(this, new Beside(_optional));
        else
            term.Add(this, new Any(_with, _optional));
    }

    /// <summary>Ends the adding: what may still match now matches, where no term was required if it has any of the optional ones.</summary>
    public void Match()
    {
        if (_narrowed)
            return;
        if (_counted)
            Narrow();
        else
            Array.Clear(Wanted);
    }

    /// <summary>Adds the documents that may still match to a set.</summary>
    public void AddTo(FixedBitSet documents)
    {
        var first = Start / Word;
        var bits = documents.GetBits();
        for (var word = 0; word < Wanted.Length; word++)
        {
            if (Wanted[word] != 0)
                bits[first + word] = (long)Wanted[word];
        }
    }

    /// <summary>The score of a matched document.</summary>
    /// <param name="at">Its place in the stretch.</param>
    public float ScoreAt(int at) =>
        !_counted ? _required[at]
        : _narrowed ? _required[at] + (float)_optional[at]
        : (float)_optional[at];

    /// <summary>Of the documents of a word's bits, those that may score so much or more.</summary>
    /// <param name="word">The place of the word among <see cref="Wanted"/>.</param>
    /// <param name="documents">The documents of it that are asked about.</param>
    /// <param name="least">The score.</param>
    public ulong Reaching(int word, ulong documents, float least)
    {
        if (BitOperations.PopCount(documents) < Few)
            return documents;
        var (floor, reaching) = (Vector256.Create(least), 0UL);
        for (var at = 0; at < Word; at += Vector256<float>.Count)
            reaching |= (ulong)Vector256.GreaterThanOrEqual(Scores((nuint)(word * Word + at)), floor).ExtractMostSignificantBits() << at;
        return documents & reaching;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_required);
        ArrayPool<double>.Shared.Return(_optional);
    }

    /// <summary>Leaves only documents that have a term gone through since the last time.</summary>
    private void Narrow()
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(_with);
        for (var word = 0; word < Wanted.Length; word++)
        {
            if (Wanted[word] == 0)
                continue;
            var at = (nuint)(word * Word);
            Wanted[word] &= Vector256.LoadUnsafe(ref from, at).ExtractMostSignificantBits() | ((ulong)Vector256.LoadUnsafe(ref from, at + 32).ExtractMostSignificantBits() << 32);
        }
    }

    private Vector256<float> Scores(nuint at)
    {
        var required = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_required), at);
        if (!_counted)
            return required;
        ref var from = ref MemoryMarshal.GetArrayDataReference(_optional);
        var optional = Vector256.Narrow(Vector256.LoadUnsafe(ref from, at), Vector256.LoadUnsafe(ref from, at + 4));
        return _narrowed ? required + optional : optional;
    }

    private static int CountOf(ulong[] words)
    {
        var count = 0;
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>What becomes of a document that has a term.</summary>
    internal interface IAdding
    {
        /// <summary>Adds what the term counts there.</summary>
        /// <param name="at">The document's place in the stretch.</param>
        /// <param name="score">What it counts.</param>
        void Add(int at, float score);
    }

    private readonly struct First(byte[] with, float[] scores) : IAdding
    {
        public void Add(int at, float score)
        {
            with[at] = byte.MaxValue;
            scores[at] = score;
        }
    }

    private readonly struct Further(byte[] with, float[] scores) : IAdding
    {
        public void Add(int at, float score)
        {
            with[at] = byte.MaxValue;
            scores[at] += score;
        }
    }

    private readonly struct Any(byte[] with, double[] scores) : IAdding
    {
        public void Add(int at, float score)
        {
            with[at] = byte.MaxValue;
            scores[at] += score;
        }
    }

    private readonly struct Beside(double[] scores) : IAdding
    {
        public void Add(int at, float score) => scores[at] += score;
    }
}
