using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.TermTree;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>
/// Lucene's own postings (Lucene41) and terms, whose documents can also be read a block at a time (<see cref="DocumentBlocks"/>). It goes by Lucene's name, since what it writes is the same: once the factory is set, it stands in for Lucene's everywhere.
/// </summary>
[PostingsFormatName(NameInIndex)]
internal sealed class BlockPostingsFormat : PostingsFormat
{
    private const string NameInIndex = "Lucene41";

    /// <summary>Puts this in the place of Lucene's for all indexes opened from now on.</summary>
    public static void StandIn() => SetPostingsFormatFactory(new Factory(new BlockPostingsFormat()));

    /// <inheritdoc/>
    public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
    {
        var postings = new Lucene41PostingsWriter(state);
        try
        {
            return new BatchFieldsConsumer(new TermsWriter(state, postings));
        }
        catch
        {
            postings.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override FieldsProducer FieldsProducer(SegmentReadState state)
    {
        var postings = new BlockPostingsReader(state);
        try
        {
            return new BlockTreeTermsReader<object>(state.Directory, state.FieldInfos, state.SegmentInfo, postings, state.Context, state.SegmentSuffix, state.TermsIndexDivisor, new object());
        }
        catch
        {
            postings.Dispose();
            throw;
        }
    }

    private sealed class Factory(BlockPostingsFormat blocks) : IPostingsFormatFactory
    {
        private readonly DefaultPostingsFormatFactory _others = new();

        public PostingsFormat GetPostingsFormat(string name) => name == NameInIndex ? blocks : _others.GetPostingsFormat(name);
    }
}
