using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Keeps the first hits of an order out of all that are offered, in the room of those alone.</summary>
/// <param name="most">How many to keep; 0 for none.</param>
/// <param name="after">Only hits behind this key; null from the beginning.</param>
/// <param name="stories">Where of each story only the first is a hit: takes those, until all are offered (<see cref="EndStories"/>). Null where every article is a hit.</param>
internal sealed class BestHits(int most, HitKey? after, StoryFirsts? stories = null)
{
    private readonly PriorityQueue<int, HitKey> _kept = new(Comparer<HitKey>.Create((a, b) => b.CompareTo(a)));
    private HitKey _worst;

    /// <summary>Whether hits behind the kept ones were offered.</summary>
    public bool More { get; private set; }

    /// <summary>Whether as many are kept as are asked for, so that others are taken in their place alone.</summary>
    public bool IsFull => most > 0 && _kept.Count == most;

    /// <summary>Where it is full, the rank behind which nothing is taken.</summary>
    public long Worst => _worst.Rank;

    /// <summary>Says that there are hits behind the kept ones, without naming them.</summary>
    public void PassOver() => More = true;

    /// <summary>Takes a document of a segment if it is among the first so far. Most are not, by their rank alone: no more is read of them.</summary>
    /// <param name="rank">As in <see cref="HitKey"/>.</param>
    /// <param name="numbers">The archive's numbers of the segment's documents.</param>
    /// <param name="document">The document within the segment.</param>
    /// <param name="origin">The number of the segment's first document in the whole index.</param>
    public void Offer(long rank, long[] numbers, int document, int origin)
    {
        if (stories?.Take(new Hit(new HitKey(rank, numbers[document]), origin + document)) == true)
            return;
        if (IsFull && rank > Worst)
            More = true;
        else
            Offer(new HitKey(rank, numbers[document]), origin + document);
    }

    /// <summary>The documents of a segment, by its place among all, that have to be offered whatever their rank: which of a story is the first is not known before. Null where none has to.</summary>
    public FixedBitSet? NotToBePassedOver(int segment) => stories?.In(segment);

    /// <summary>Takes the first of each story, where all documents were offered.</summary>
    public void EndStories()
    {
        foreach (var first in stories?.All ?? [])
            Offer(first.Key, first.Document);
    }

    /// <summary>Takes a hit if it is among the first so far.</summary>
    private void Offer(HitKey key, int document)
    {
        if (after is { } start && key.CompareTo(start) <= 0)
            return;
        if (_kept.Count < most)
            _kept.Enqueue(document, key);
        else
        {
            More = true;
            if (most == 0 || key.CompareTo(_worst) >= 0)
                return;
            _kept.DequeueEnqueue(document, key);
        }

        _kept.TryPeek(out _, out _worst);
    }

    /// <summary>The kept hits, first first.</summary>
    public List<Hit> InOrder()
    {
        var hits = _kept.UnorderedItems.Select(item => new Hit(item.Priority, item.Element)).ToList();
        hits.Sort((a, b) => a.Key.CompareTo(b.Key));
        return hits;
    }
}
