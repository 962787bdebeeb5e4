using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Makes searchers with the columns of their segments, reading only those of segments not met before.</summary>
/// <param name="tables">The numbers of facet values.</param>
/// <param name="sequence">The archive sequence that a reader is complete up to.</param>
internal sealed class ArchiveSearchers(FacetTables tables, Func<DirectoryReader, long> sequence) : SearcherFactory
{
    private readonly ConditionalWeakTable<object, SegmentColumns> _known = [];

    /// <summary>Reads the columns of a segment that a merge has made, before any search needs them.</summary>
    public void Warm(AtomicReader segment) => SegmentColumns.Of(segment, tables, _known);

    /// <inheritdoc/>
    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        if (tables.AreEmpty)
            Number([.. reader.Leaves.Select(leaf => leaf.AtomicReader)]);
        ArchiveSegment[] segments = [.. reader.Leaves.Select(leaf => new ArchiveSegment(leaf, SegmentColumns.Of(leaf.AtomicReader, tables, _known)))];
        return new ArchiveSearcher(reader, segments, tables, sequence((DirectoryReader)reader));
    }

    private void Number(IReadOnlyList<AtomicReader> segments)
    {
        foreach (var segment in segments)
            SegmentColumns.ReadParents(segment, tables[Facet.Place]);
        FacetNumbering.ByFrequency(segments, tables);
    }
}
