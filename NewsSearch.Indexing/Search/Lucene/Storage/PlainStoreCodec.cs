using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Lucene's own index format but for stored fields, which are written as they are: a page reads those of twenty articles here and there, and to take twenty blocks out of their compression costs more than to search.</summary>
[CodecName(NameInIndex)]
internal sealed class PlainStoreCodec : FilterCodec
{
    private const string NameInIndex = "NewsSearchPlainStore";
    private static readonly PlainStoreCodec Only = Registered();

    private PlainStoreCodec()
        : base(new Lucene46Codec())
    {
    }

    /// <inheritdoc/>
    public override StoredFieldsFormat StoredFieldsFormat { get; } = new SummedStoredFields();

    /// <summary>The codec, known to Lucene by its name from now on: to be asked for before any index is opened.</summary>
    public static Codec Known() => Only;

    private static PlainStoreCodec Registered()
    {
        BlockPostingsFormat.StandIn();
        var codec = new PlainStoreCodec();
        Codec.SetCodecFactory(new Factory(codec));
        return codec;
    }

    /// <summary>Finds the codec of a segment by the name written in it.</summary>
    private sealed class Factory(PlainStoreCodec plain) : ICodecFactory
    {
        private readonly DefaultCodecFactory _others = new();

        public Codec GetCodec(string name) => name == NameInIndex ? plain : _others.GetCodec(name);
    }
}
