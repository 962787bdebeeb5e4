using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Stories;

/// <summary>The stories that several articles of the index tell, as of one moment. One that a single article tells is no different from that article and is not among them.</summary>
internal sealed class StoryTable
{
    private const int None = -1;
    private readonly int[] _starts;
    private readonly (int Segment, int Document)[] _told;
    private readonly int[] _storyOf;
    private readonly FixedBitSet?[] _tellers;

    private StoryTable(int[] starts, (int, int)[] told, int[] storyOf, FixedBitSet?[] tellers) => (_starts, _told, _storyOf, _tellers) = (starts, told, storyOf, tellers);

    /// <summary>How many there are: they are numbered from 0.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Gathers the stories of all segments.</summary>
    public static StoryTable Of(IReadOnlyList<ArchiveSegment> segments)
    {
        var (stories, articles) = InOrder(segments);
        var (starts, told) = (new List<int> { 0 }, new List<(int, int)>());
        var storyOf = new int[segments.Sum(segment => segment.MaxDoc)];
        var tellers = new FixedBitSet?[segments.Count];
        Array.Fill(storyOf, None);
        for (int first = 0, end; first < stories.Length; first = end)
        {
            for (end = first + 1; end < stories.Length && stories[end] == stories[first];)
                end++;
            if (end - first == 1)
                continue;
            foreach (var (segment, document) in articles[first..end])
            {
                told.Add((segment, document));
                storyOf[segments[segment].Context.DocBase + document] = starts.Count - 1;
                (tellers[segment] ??= new FixedBitSet(segments[segment].MaxDoc)).Set(document);
            }

            starts.Add(told.Count);
        }

        return new StoryTable([.. starts], [.. told], storyOf, tellers);
    }

    /// <summary>The articles of a story: the segment's place among all, and the document there.</summary>
    public ReadOnlySpan<(int Segment, int Document)> this[int story] => _told.AsSpan(_starts[story].._starts[story + 1]);

    /// <summary>The story of a document of the whole index; null where no other tells it.</summary>
    public int? Of(int document) => _storyOf[document] is var story and not None ? story : null;

    /// <summary>The documents of a segment, by its place among all, that are of a story; null where none is.</summary>
    public FixedBitSet? In(int segment) => _tellers[segment];

    /// <summary>The articles that are of a story and not deleted, those of one story side by side.</summary>
    private static (long[] Stories, (int Segment, int Document)[] Articles) InOrder(IReadOnlyList<ArchiveSegment> segments)
    {
        var (stories, articles) = (new List<long>(), new List<(int, int)>());
        foreach (var (at, segment) in segments.Index())
        {
            var members = segment.Stories;
            for (var i = 0; i < members.Documents.Length; i++)
            {
                if (segment.Live?.Get(members.Documents[i]) == false)
                    continue;
                stories.Add(members.Stories[i]);
                articles.Add((at, members.Documents[i]));
            }
        }

        var (keys, values) = (stories.ToArray(), articles.ToArray());
        Array.Sort(keys, values);
        return (keys, values);
    }
}
