using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Stories;

/// <summary>Which documents of a segment are of a story, deleted ones among them.</summary>
/// <param name="Stories">The stories' numbers in the archive.</param>
/// <param name="Documents">The document that each stands for.</param>
internal sealed record StoryMembers(long[] Stories, int[] Documents)
{
    private static readonly StoryMembers None = new([], []);

    /// <summary>How a story's number is written in the index.</summary>
    public static string Term(long story) => story.ToString(CultureInfo.InvariantCulture);

    /// <summary>Those of a segment.</summary>
    public static StoryMembers Read(AtomicReader segment)
    {
        if (segment.GetTerms(IndexFields.Story)?.GetEnumerator() is not { } term)
            return None;
        var (stories, documents) = (new List<long>(), new List<int>());
        DocsEnum? having = null;
        while (term.MoveNext())
        {
            var story = long.Parse(term.Term.Utf8ToString(), CultureInfo.InvariantCulture);
            having = term.Docs(null, having, DocsFlags.NONE);
            while (having.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS)
            {
                stories.Add(story);
                documents.Add(document);
            }
        }

        return new StoryMembers([.. stories], [.. documents]);
    }
}
