using System.Runtime.CompilerServices;
using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents that have a part of what is searched for, in one segment after the other, deleted ones among them, gone through stretch by stretch.</summary>
/// <param name="scoring">What it counts.</param>
internal abstract class PartDocuments(TermScoring scoring)
{
    private TermCounts? _counts;

    /// <summary>No document that was not gone through comes before this one; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> behind the last.</summary>
    public abstract int Next { get; }

    /// <summary>What it counts.</summary>
    protected TermScoring Scoring => scoring;

    /// <summary>The lengths of its field by document; null where the index has none.</summary>
    protected byte[]? Lengths { get; set; }

    /// <summary>How often the part stands in each document of a stretch; what it says of documents that can no longer match is not to be asked for.</summary>
    public TermCounts Counted(Stretch stretch)
    {
        _counts ??= new TermCounts(stretch.End - stretch.Start);
        _counts.Clear();
        Count(stretch, _counts);
        return _counts;
    }

    /// <summary>Writes down how often the part stands in each document of a stretch.</summary>
    protected abstract void Count(Stretch stretch, TermCounts counts);

    /// <summary>Shows some documents of a stretch that have the part, where it was counted, with what it counts there.</summary>
    /// <remarks>Compiled by itself: all that the loop needs has room in the processor's registers then.</remarks>
    /// <param name="stretch">The stretch.</param>
    /// <param name="places">The documents' places in it.</param>
    /// <param name="adding">Takes what the part counts in each.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Score<TAdding>(Stretch stretch, ReadOnlySpan<int> places, TAdding adding)
        where TAdding : struct, Stretch.IAdding
    {
        var usual = scoring.Usual;
        var (start, counts) = (stretch.Start, _counts!);
        if (Lengths is not { } lengths)
        {
            foreach (var place in places)
                adding.Add(place, scoring.Of(counts.Of(place)));
            return;
        }

        foreach (var place in places)
        {
            var (frequency, length) = (counts.Of(place), lengths[start + place]);
            var score = TermScoring.PlaceOf(frequency, length);
            adding.Add(place, (uint)score < (uint)usual.Length ? usual[score] : scoring.Of(frequency, length));
        }
    }
}
