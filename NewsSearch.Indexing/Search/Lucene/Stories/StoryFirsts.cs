using System.Runtime.InteropServices;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Stories;

/// <summary>Keeps of each story the article that comes first in the order, out of all that are offered.</summary>
/// <param name="stories">The stories.</param>
internal sealed class StoryFirsts(StoryTable stories)
{
    private readonly Dictionary<int, Hit> _firsts = [];

    /// <summary>The articles found first of their stories, in no order.</summary>
    public IEnumerable<Hit> All => _firsts.Values;

    /// <summary>The documents of a segment, by its place among all, that are of a story; null where none is.</summary>
    public FixedBitSet? In(int segment) => stories.In(segment);

    /// <summary>Takes an article of a story, where it is the first so far.</summary>
    /// <returns>False where it is of no story.</returns>
    public bool Take(Hit hit)
    {
        if (stories.Of(hit.Document) is not { } story)
            return false;
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_firsts, story, out var known);
        if (!known || hit.Key.CompareTo(first.Key) < 0)
            first = hit;
        return true;
    }
}
