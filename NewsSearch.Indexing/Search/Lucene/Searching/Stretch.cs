using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// A stretch of a segment's documents, so short that what they score stays in the processor's nearest memory: all terms and phrases are gone through over one stretch before the next begins. Required ones narrow it, the rarest first, and add up in single precision;
/// optional ones add up in double precision, as Lucene adds them. A score is valid for a matched document alone: what stands elsewhere is left over and never read.
/// </summary>
/// <param name="size">How many documents, a multiple of 64.</param>
internal sealed class Stretch(int size) : IDisposable
{
    private const int Word = 64;
    /// <summary>Where fewer of 64 documents match, each is looked at by itself.</summary>
    private const int Few = 6;
    /// <summary>Where no more than one document in so many may match, it pays to find out which do before any is scored.</summary>
    private const int Sparse = 3;
    private readonly byte[] _with = new byte[size];
    private readonly int[] _places = ArrayPool<int>.Shared.Rent(size + BitPlaces.Slack);
    private readonly int[] _having = ArrayPool<int>.Shared.Rent(size);
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

    /// <summary>Leaves the documents that have all required parts, or, where there is none, any of the optional ones, and adds up what they score.</summary>
    /// <param name="required">The required parts.</param>
    /// <param name="optional">The optional ones.</param>
    public void Match(PartDocuments[] required, PartDocuments[] optional)
    {
        if (required.Length > 1 || Count * Sparse < size || !AreTerms(required) || !AreTerms(optional))
            MatchSome(required, optional);
        else
            MatchMany(required, optional);
        (_narrowed, _counted) = (required.Length > 0, optional.Length > 0);
    }

    /// <summary>Scores every document of each term, for most of them match.</summary>
    private void MatchMany(PartDocuments[] required, PartDocuments[] optional)
    {
        Array.Clear(_with);
        foreach (TermDocuments term in required)
            term.Score(this, new First(_with, _required));
        if (required.Length > 0)
            Narrow();
        for (var word = 0; word < Wanted.Length; word++)
        {
            if (Wanted[word] != 0)
                _optional.AsSpan(word * Word, Word).Clear();
        }

        foreach (TermDocuments term in optional)
        {
            if (required.Length > 0)
                term.Score(this, new Beside(_optional));
            else
                term.Score(this, new Any(_with, _optional));
        }

        if (required.Length == 0)
            Narrow();
    }

    /// <summary>Finds out which documents match, for most of them do not, and scores those alone.</summary>
    private void MatchSome(PartDocuments[] required, PartDocuments[] optional)
    {
        Narrow(required);
        if (Count == 0)
            return;
        TermCounts[] counts = [.. optional.Select(part => part.Counted(this))];
        if (required.Length == 0)
            NarrowToAny(counts);
        var places = Places();
        for (var part = 0; part < required.Length; part++)
        {
            if (part == 0)
                required[part].Score(this, places, new Set(_required));
            else
                required[part].Score(this, places, new Sum(_required));
        }

        foreach (var place in places)
            _optional[place] = 0;
        for (var part = 0; part < optional.Length; part++)
            optional[part].Score(this, _having.AsSpan(0, counts[part].Among(places, _having)), new Beside(_optional));
    }

    /// <remarks>Terms first: what a phrase costs goes by the documents that are left.</remarks>
    private void Narrow(PartDocuments[] required)
    {
        foreach (var part in required)
        {
            if (part is TermDocuments)
                Narrow(part);
        }

        foreach (var part in required)
        {
            if (part is not TermDocuments)
                Narrow(part);
        }
    }

    private void Narrow(PartDocuments part)
    {
        if (Count == 0)
            return;
        var counts = part.Counted(this);
        for (var word = 0; word < Wanted.Length; word++)
            Wanted[word] &= counts.Having(word);
        Count = CountOf(Wanted);
    }

    private void NarrowToAny(TermCounts[] optional)
    {
        for (var word = 0; word < Wanted.Length; word++)
        {
            var any = 0UL;
            foreach (var counts in optional)
                any |= counts.Having(word);
            Wanted[word] &= any;
        }

        Count = CountOf(Wanted);
    }

    private ReadOnlySpan<int> Places() => _places.AsSpan(0, BitPlaces.Add(Wanted, 0, _places, 0));

    /// <summary>The score of a matched document.</summary>
    /// <param name="at">Its place in the stretch.</param>
    public float ScoreAt(int at) =>
        !_counted ? _required[at]
        : _narrowed ? _required[at] + (float)_optional[at]
        : (float)_optional[at];

    /// <summary>Of some matched documents, those that score so much or more, by their places in the stretch; until asked again.</summary>
    /// <param name="word">Which 64 of the stretch begin them.</param>
    /// <param name="documents">A bit for each of them.</param>
    /// <param name="least">The score.</param>
    /// <param name="passedOver">Whether others score less.</param>
    public ReadOnlySpan<int> Reaching(int word, Span<ulong> documents, float least, out bool passedOver)
    {
        var count = CountOf(documents);
        if (count >= Few * documents.Length)
        {
            var floor = Vector256.Create(least);
            for (var at = 0; at < documents.Length; at++)
                documents[at] &= Reaching(word + at, floor);
            var all = BitPlaces.Add(documents, word * Word, _places, 0);
            passedOver = all < count;
            return _places.AsSpan(0, all);
        }

        var (places, reaching) = (_places, 0);
        BitPlaces.Add(documents, word * Word, places, 0);
        for (var at = 0; at < count; at++)
        {
            var place = places[at];
            places[reaching] = place;
            reaching += ScoreAt(place) >= least ? 1 : 0;
        }

        passedOver = reaching < count;
        return places.AsSpan(0, reaching);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_having);
        ArrayPool<float>.Shared.Return(_required);
        ArrayPool<double>.Shared.Return(_optional);
    }

    /// <summary>Leaves only documents that a term was scored in.</summary>
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

        Count = CountOf(Wanted);
    }

    private ulong Reaching(int word, Vector256<float> floor)
    {
        var reaching = 0UL;
        for (var at = 0; at < Word; at += Vector256<float>.Count)
            reaching |= (ulong)Vector256.GreaterThanOrEqual(Scores((nuint)(word * Word + at)), floor).ExtractMostSignificantBits() << at;
        return reaching;
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

    private static bool AreTerms(PartDocuments[] parts) => Array.TrueForAll(parts, part => part is TermDocuments);

    private static int CountOf(ReadOnlySpan<ulong> words)
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

    private readonly struct Set(float[] scores) : IAdding
    {
        public void Add(int at, float score) => scores[at] = score;
    }

    private readonly struct Sum(float[] scores) : IAdding
    {
        public void Add(int at, float score) => scores[at] += score;
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
