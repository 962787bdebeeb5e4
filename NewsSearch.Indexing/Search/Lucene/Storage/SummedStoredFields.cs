using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene40;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Stored fields as Lucene writes them plain, and beside them the sums of both their files, which alone among the files of an index end without one.</summary>
internal sealed class SummedStoredFields : StoredFieldsFormat
{
    private readonly Lucene40StoredFieldsFormat _plain = new();

    /// <inheritdoc/>
    public override StoredFieldsReader FieldsReader(Directory directory, SegmentInfo si, FieldInfos fn, IOContext context) => _plain.FieldsReader(directory, si, fn, context);

    /// <inheritdoc/>
    public override StoredFieldsWriter FieldsWriter(Directory directory, SegmentInfo si, IOContext context) => new SummedStoredFieldsWriter(directory, si.Name, context);
}
