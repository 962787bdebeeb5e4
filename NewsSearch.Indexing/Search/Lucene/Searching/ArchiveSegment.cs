using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A segment of the index as one searcher sees it.</summary>
internal sealed class ArchiveSegment
{
    private readonly Lazy<FixedBitSet> _present;
    private readonly ConcurrentDictionary<string, ConcurrentBag<TermsEnum>> _terms = new(StringComparer.Ordinal);

    /// <param name="context">Lucene's reader of it.</param>
    /// <param name="columns">Its documents' dates and facet values.</param>
    public ArchiveSegment(AtomicReaderContext context, SegmentColumns columns)
    {
        (Context, Columns) = (context, columns);
        _present = new Lazy<FixedBitSet>(ReadPresent);
    }

    /// <summary>Lucene's reader of it.</summary>
    public AtomicReaderContext Context { get; }

    /// <summary>Its documents' dates and facet values.</summary>
    public SegmentColumns Columns { get; }

    /// <summary>One past the last document.</summary>
    public int MaxDoc => Context.AtomicReader.MaxDoc;

    /// <summary>The documents that are not deleted; null where none is.</summary>
    public IBits? Live => Context.AtomicReader.LiveDocs;

    /// <summary>The documents that are not deleted, read when first asked for. Not to be changed.</summary>
    public FixedBitSet Present => _present.Value;

    /// <summary>How long a field of each document is, as the index has it (one byte, a power of the length); null where it has none.</summary>
    public byte[]? Lengths(string field) => Columns.Lengths(field, Context.AtomicReader);

    /// <summary>Which documents are of a story, deleted ones among them.</summary>
    public StoryMembers Stories => Columns.Stories(Context.AtomicReader);

    /// <summary>The terms of a field for one to look through who gives them back (<see cref="Return"/>): they take more room, and longer to set up, than to find a term in. Null where the segment has no such field.</summary>
    public TermsEnum? TakeTerms(string field) =>
        _terms.TryGetValue(field, out var lent) && lent.TryTake(out var terms) ? terms : Context.AtomicReader.GetTerms(field)?.GetEnumerator();

    /// <summary>Takes terms back, to be lent to the next.</summary>
    public void Return(string field, TermsEnum terms) => _terms.GetOrAdd(field, _ => []).Add(terms);

    private FixedBitSet ReadPresent()
    {
        var present = SegmentFilter.Every(MaxDoc);
        if (Live is not { } live)
            return present;
        for (var document = 0; document < MaxDoc; document++)
        {
            if (!live.Get(document))
                present.Clear(document);
        }

        return present;
    }
}
