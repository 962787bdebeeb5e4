using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Stories;

/// <summary>The stories that several articles of a set tell: what has to come off a count of its articles for one of its stories.</summary>
internal sealed class RepeatedStories
{
    private readonly List<(int Segment, int Document)> _articles = [];
    private readonly List<int> _ends = [];

    /// <summary>Those of a set.</summary>
    /// <param name="stories">The stories of the index.</param>
    /// <param name="sets">The set, segment by segment; segments that were not come to may be missing at the end.</param>
    public RepeatedStories(StoryTable stories, IReadOnlyList<FixedBitSet> sets)
    {
        for (var story = 0; story < stories.Count; story++)
        {
            var before = _articles.Count;
            foreach (var (segment, document) in stories[story])
            {
                if (segment < sets.Count && sets[segment].Get(document))
                    _articles.Add((segment, document));
            }

            if (_articles.Count - before > 1)
                _ends.Add(_articles.Count);
            else
                _articles.RemoveRange(before, _articles.Count - before);
        }
    }

    /// <summary>How many such stories there are.</summary>
    public int Count => _ends.Count;

    /// <summary>How many more articles tell them than they are.</summary>
    public int Surplus => _articles.Count - _ends.Count;

    /// <summary>The articles of one: the segment's place among all, and the document there.</summary>
    public ReadOnlySpan<(int Segment, int Document)> this[int at] => CollectionsMarshal.AsSpan(_articles)[(at == 0 ? 0 : _ends[at - 1]).._ends[at]];
}
