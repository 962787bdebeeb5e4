using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A segment of the index as one searcher sees it.</summary>
/// <param name="Context">Lucene's reader of it.</param>
/// <param name="Columns">Its documents' dates and facet values.</param>
internal sealed record ArchiveSegment(AtomicReaderContext Context, SegmentColumns Columns)
{
    /// <summary>One past the last document.</summary>
    public int MaxDoc => Context.AtomicReader.MaxDoc;

    /// <summary>The documents that are not deleted; null where none is.</summary>
    public IBits? Live => Context.AtomicReader.LiveDocs;
}
