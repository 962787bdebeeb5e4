using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>
/// Writes the terms of a segment as Lucene's block tree, which <see cref="BlockTreeTermsReader{T}"/> reads. Lucene's own writer makes an automaton of all terms to see which begin alike and one more for every block;
/// here a term is compared with the one before it, and one automaton a field is made of all its blocks.
/// </summary>
internal sealed class TermsWriter : FieldsConsumer
{
    private const string TermsExtension = "tim";
    private const string IndexExtension = "tip";
    private const string TermsCodec = "BLOCK_TREE_TERMS_DICT";
    private const string IndexCodec = "BLOCK_TREE_TERMS_INDEX";
    private readonly PostingsWriterBase _postings;
    private readonly List<FieldSummary> _fields = [];

    /// <param name="state">The segment.</param>
    /// <param name="postings">Writes the postings; disposed of with this.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public TermsWriter(SegmentWriteState state, PostingsWriterBase postings)
    {
        _postings = postings;
        Terms = Created(state, TermsExtension);
        try
        {
            Index = Created(state, IndexExtension);
            CodecUtil.WriteHeader(Terms, TermsCodec, BlockTreeTermsWriter.VERSION_CURRENT);
            CodecUtil.WriteHeader(Index, IndexCodec, BlockTreeTermsWriter.VERSION_CURRENT);
            postings.Init(Terms);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(Terms, Index);
            throw;
        }
    }

    /// <summary>The file of terms.</summary>
    public IndexOutput Terms { get; }

    /// <summary>The file that says where their blocks are.</summary>
    public IndexOutput Index { get; }

    /// <summary>Says what a field has, once all of it is written.</summary>
    public void Add(FieldSummary field) => _fields.Add(field);

    /// <inheritdoc/>
    public override TermsConsumer AddField(FieldInfo field) => new FieldTermsWriter(this, field, _postings);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        try
        {
            WriteSummary();
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(Terms, Index, _postings);
            throw;
        }

        IOUtils.Dispose(Terms, Index, _postings);
    }

    private void WriteSummary()
    {
        var (terms, index) = (Terms.Position, Index.Position);
        Terms.WriteVInt32(_fields.Count);
        foreach (var field in _fields)
        {
            field.Write(Terms);
            Index.WriteVInt64(field.Index);
        }

        Terms.WriteInt64(terms);
        Index.WriteInt64(index);
        CodecUtil.WriteFooter(Terms);
        CodecUtil.WriteFooter(Index);
    }

    private static IndexOutput Created(SegmentWriteState state, string extension) =>
        state.Directory.CreateOutput(IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension), state.Context);
}
