using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene40;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Lets Lucene write the stored fields of a segment and writes the sums of what it wrote when it has finished.</summary>
internal sealed class SummedStoredFieldsWriter : StoredFieldsWriter
{
    private readonly Outputs _outputs;
    private readonly string _segment;
    private readonly IOContext _context;
    private readonly Lucene40StoredFieldsWriter _plain;

    public SummedStoredFieldsWriter(Directory directory, string segment, IOContext context)
    {
        (_outputs, _segment, _context) = (new Outputs(directory), segment, context);
        _plain = new Lucene40StoredFieldsWriter(_outputs, segment, context);
    }

    /// <inheritdoc/>
    public override void StartDocument(int numStoredFields) => _plain.StartDocument(numStoredFields);

    /// <inheritdoc/>
    public override void WriteField(FieldInfo info, IIndexableField field) => _plain.WriteField(info, field);

    /// <inheritdoc/>
    public override void Abort() => _plain.Abort();

    /// <inheritdoc/>
    public override void Finish(FieldInfos fis, int numDocs)
    {
        _plain.Finish(fis, numDocs);
        WriteSums();
    }

    /// <summary>Lucene merges what it wrote itself by whole stretches, and finishes by itself.</summary>
    public override int Merge(MergeState mergeState)
    {
        var documents = _plain.Merge(mergeState);
        WriteSums();
        return documents;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _plain.Dispose();
    }

    private void WriteSums() => StoredSums.Write(
        _outputs,
        _segment,
        new StoredSums(_outputs.SumOf(Lucene40StoredFieldsWriter.FIELDS_EXTENSION), _outputs.SumOf(Lucene40StoredFieldsWriter.FIELDS_INDEX_EXTENSION)),
        _context);

    /// <summary>The directory, which remembers what is being written.</summary>
    private sealed class Outputs(Directory directory) : FilterDirectory(directory)
    {
        private readonly Dictionary<string, IndexOutput> _written = [];

        public override IndexOutput CreateOutput(string name, IOContext context) => _written[name] = base.CreateOutput(name, context);

        public long SumOf(string extension) => _written.First(file => file.Key.EndsWith($".{extension}", StringComparison.Ordinal)).Value.Checksum;
    }
}
