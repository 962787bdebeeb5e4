using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Reads postings as Lucene's reader does, by leaving it to that; knows besides where the documents of each term begin, so that who asks for <see cref="DocumentBlocks"/> gets them.</summary>
internal sealed class BlockPostingsReader : PostingsReaderBase
{
    private const string Extension = "doc";
    private readonly Lucene41PostingsReader _lucene;
    private readonly IndexInput _documents;
    private readonly BlockDecoder _decoder;

    /// <param name="state">The segment.</param>
    /// <exception cref="IOException">A file is missing, cut short or of another format.</exception>
    public BlockPostingsReader(SegmentReadState state)
    {
        _lucene = new Lucene41PostingsReader(state.Directory, state.FieldInfos, state.SegmentInfo, state.Context, state.SegmentSuffix);
        try
        {
            _documents = state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, Extension), state.Context);
            _decoder = BlockDecoder.Read(_documents);
        }
        catch
        {
            Dispose(disposing: true);
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Init(IndexInput termsIn) => _lucene.Init(termsIn);

    /// <inheritdoc/>
    public override BlockTermState NewTermState() => new PlacedTermState(_lucene.NewTermState());

    /// <inheritdoc/>
    public override void DecodeTerm(long[] longs, DataInput input, FieldInfo fieldInfo, BlockTermState state, bool absolute)
    {
        var placed = (PlacedTermState)state;
        (placed.Lucene.DocFreq, placed.Lucene.TotalTermFreq) = (state.DocFreq, state.TotalTermFreq);
        placed.Documents = (absolute ? 0 : placed.Documents) + longs[0];
        _lucene.DecodeTerm(longs, input, fieldInfo, placed.Lucene, absolute);
    }

    /// <summary>The documents of a term: in blocks where <paramref name="reuse"/> is for such, as Lucene reads them otherwise.</summary>
    /// <remarks>Blocks have deleted documents too, and fields without frequencies and terms of one document, which are written otherwise, have no blocks.</remarks>
    public override DocsEnum Docs(FieldInfo fieldInfo, BlockTermState state, IBits skipDocs, DocsEnum reuse, DocsFlags flags)
    {
        if (reuse is not DocumentBlocks blocks)
            return _lucene.Docs(fieldInfo, ((PlacedTermState)state).Lucene, skipDocs, reuse, flags);
        if (skipDocs is not null || state.DocFreq == 1 || fieldInfo.IndexOptions < IndexOptions.DOCS_AND_FREQS)
            return _lucene.Docs(fieldInfo, ((PlacedTermState)state).Lucene, skipDocs, null, flags);
        blocks.Begin((IndexInput)_documents.Clone(), ((PlacedTermState)state).Documents, state.DocFreq, _decoder);
        return blocks;
    }

    /// <inheritdoc/>
    public override DocsAndPositionsEnum DocsAndPositions(FieldInfo fieldInfo, BlockTermState state, IBits skipDocs, DocsAndPositionsEnum reuse, DocsAndPositionsFlags flags) =>
        _lucene.DocsAndPositions(fieldInfo, ((PlacedTermState)state).Lucene, skipDocs, reuse, flags);

    /// <inheritdoc/>
    public override long RamBytesUsed() => _lucene.RamBytesUsed();

    /// <inheritdoc/>
    public override void CheckIntegrity() => _lucene.CheckIntegrity();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _documents?.Dispose();
        _lucene.Dispose();
    }
}
