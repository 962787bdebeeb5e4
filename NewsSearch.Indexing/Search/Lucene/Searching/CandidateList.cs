using System.Buffers;
using System.Runtime.InteropServices;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// The few documents of a segment that may match, one after the other, with what they score so far: every part of the query is looked up for each of them, and leaves only those that have it where it is required. Scores add up as in a <see cref="Stretch"/>.
/// </summary>
internal sealed class CandidateList : IDisposable
{
    private readonly int[] _documents;
    private readonly float[] _required;
    private readonly double[] _optional;
    private readonly int[] _places;
    private readonly float[] _scores;
    private bool _narrowed;
    private bool _counted;

    private CandidateList(int most)
    {
        (_documents, _places) = (ArrayPool<int>.Shared.Rent(most), ArrayPool<int>.Shared.Rent(most));
        (_required, _scores, _optional) = (ArrayPool<float>.Shared.Rent(most), ArrayPool<float>.Shared.Rent(most), ArrayPool<double>.Shared.Rent(most));
    }

    /// <summary>The documents, ascending.</summary>
    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>How many they are.</summary>
    public int Count { get; private set; }

    /// <summary>All documents of a set.</summary>
    /// <param name="allowed">The set.</param>
    /// <param name="count">How many they are.</param>
    public static CandidateList Of(FixedBitSet allowed, int count)
    {
        var list = new CandidateList(count + BitPlaces.Slack);
        list.Count = BitPlaces.Add(MemoryMarshal.Cast<long, ulong>(allowed.GetBits().AsSpan()), 0, list._documents, 0);
        return list;
    }

    /// <summary>All documents that have a required term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="frequency">How many they are.</param>
    /// <param name="allowed">The only documents that count; null for all.</param>
    public static CandidateList Of(TermLookup term, int frequency, FixedBitSet? allowed)
    {
        var list = new CandidateList(frequency);
        list.Count = term.All(allowed, list._documents, list._required);
        list._narrowed = true;
        return list;
    }

    /// <summary>Sets what all score so far to nothing.</summary>
    public void Unscore() => _narrowed = false;

    /// <summary>Leaves only documents that have a part too.</summary>
    public void Require(Lookup part)
    {
        var found = part.Of(Documents, _places, _scores);
        for (var at = 0; at < found; at++)
        {
            var place = _places[at];
            _documents[at] = _documents[place];
            _required[at] = _narrowed ? _required[place] + _scores[at] : _scores[at];
        }

        (Count, _narrowed) = (found, true);
    }

    /// <summary>Counts a part where it stands. To be called when no more is required.</summary>
    public void Allow(Lookup part)
    {
        if (!_counted)
            Array.Clear(_optional, 0, Count);
        _counted = true;
        var found = part.Of(Documents, _places, _scores);
        for (var at = 0; at < found; at++)
            _optional[_places[at]] += _scores[at];
    }

    /// <summary>Whether a document matches: where no part was required it has to have any of the optional ones, all of which count more than nothing.</summary>
    public bool Matches(int at) => _narrowed || (_counted && _optional[at] > 0);

    /// <summary>The score of a document that matches.</summary>
    public float ScoreAt(int at) =>
        !_counted ? _required[at]
        : _narrowed ? _required[at] + (float)_optional[at]
        : (float)_optional[at];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<float>.Shared.Return(_required);
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<double>.Shared.Return(_optional);
    }
}
