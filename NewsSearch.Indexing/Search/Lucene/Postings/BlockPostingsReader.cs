using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Reads postings as Lucene's reader does, by leaving it to that; knows besides where the documents of each term begin, so that who asks for <see cref="DocumentBlocks"/> gets them.</summary>
internal sealed class BlockPostingsReader : PostingsReaderBase
{
    private const string DocumentsExtension = "doc";
    private const string PlacesExtension = "pos";
    private const string PlacesCodec = "Lucene41PostingsWriterPos";
    private readonly Lucene41PostingsReader _lucene;
    private readonly IndexInput _documents;
    private readonly IndexInput? _places;
    private readonly BlockDecoder _decoder;

    /// <param name="state">The segment.</param>
    /// <exception cref="IOException">A file is missing, cut short or of another format.</exception>
    public BlockPostingsReader(SegmentReadState state)
    {
        _lucene = new Lucene41PostingsReader(state.Directory, state.FieldInfos, state.SegmentInfo, state.Context, state.SegmentSuffix);
        try
        {
            _documents = Open(state, DocumentsExtension);
            _decoder = BlockDecoder.Read(_documents);
            if (state.FieldInfos.HasProx)
            {
                _places = Open(state, PlacesExtension);
                CodecUtil.CheckHeader(_places, PlacesCodec, BlockDecoder.OldestVersion, BlockDecoder.NewestVersion);
            }
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
        if (HasPlaces(fieldInfo))
            placed.Places = (absolute ? 0 : placed.Places) + longs[1];
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

    /// <summary>The places of a term: in blocks where <paramref name="reuse"/> is for such, as Lucene reads them otherwise.</summary>
    /// <remarks>Fields with more than places, and terms of one document, are written otherwise and have no such blocks.</remarks>
    public override DocsAndPositionsEnum DocsAndPositions(FieldInfo fieldInfo, BlockTermState state, IBits skipDocs, DocsAndPositionsEnum reuse, DocsAndPositionsFlags flags)
    {
        var placed = (PlacedTermState)state;
        if (reuse is not PlaceBlocks blocks)
            return _lucene.DocsAndPositions(fieldInfo, placed.Lucene, skipDocs, reuse, flags);
        if (skipDocs is not null || state.DocFreq == 1 || fieldInfo.HasPayloads || fieldInfo.IndexOptions != IndexOptions.DOCS_AND_FREQS_AND_POSITIONS)
            return _lucene.DocsAndPositions(fieldInfo, placed.Lucene, skipDocs, null, flags);
        blocks.Begin(((IndexInput)_documents.Clone(), placed.Documents, state.DocFreq), ((IndexInput)_places!.Clone(), placed.Places, state.TotalTermFreq), _decoder);
        return blocks;
    }

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
        _places?.Dispose();
        _lucene.Dispose();
    }

    private static bool HasPlaces(FieldInfo field) => field.IndexOptions >= IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;

    private static IndexInput Open(SegmentReadState state, string extension) =>
        state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension), state.Context);
}
