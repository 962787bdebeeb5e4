using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Fst;
using Lucene.Net.Util.Packed;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>Where the blocks of a field are, by what their terms begin with. They come as they are written, those of longer beginnings first; an automaton takes them in order, once, when all are there.</summary>
internal sealed class BlockIndex
{
    private const int HasTerms = 2;
    private const int IsOneOfMany = 1;
    private const int PageBits = 15;
    private readonly List<(byte[] Prefix, byte[] Blocks)> _entries = [];
    private readonly GrowableByteArrayDataOutput _code = new(64);

    /// <summary>What is known of the field's first block, whose terms need begin with nothing: it is added last.</summary>
    public byte[] Root => _entries[^1].Blocks;

    /// <summary>Adds the blocks of a beginning, one or, where there are too many terms for that, several by the byte that follows.</summary>
    public void Add(ReadOnlySpan<byte> prefix, ReadOnlySpan<WrittenBlock> blocks)
    {
        var first = blocks[0];
        _code.Length = 0;
        _code.WriteVInt64((first.Position << 2) | (first.HasTerms ? (uint)HasTerms : 0) | (blocks.Length > 1 ? (uint)IsOneOfMany : 0));
        if (blocks.Length > 1)
            _code.WriteVInt32(blocks.Length - 1);
        foreach (var (position, hasTerms, label) in blocks[1..])
        {
            _code.WriteByte((byte)label);
            _code.WriteVInt64(((position - first.Position) << 1) | (hasTerms ? 1u : 0));
        }

        _entries.Add((prefix.ToArray(), _code.Bytes.AsSpan(0, _code.Length).ToArray()));
    }

    /// <summary>Writes the automaton.</summary>
    public void Write(IndexOutput file)
    {
        _entries.Sort((a, b) => a.Prefix.AsSpan().SequenceCompareTo(b.Prefix));
        var builder = new Builder<BytesRef>(FST.INPUT_TYPE.BYTE1, 0, 0, doShareSuffix: true, doShareNonSingletonNodes: false, int.MaxValue, ByteSequenceOutputs.Singleton, null, doPackFST: false, PackedInt32s.COMPACT, allowArrayArcs: true, PageBits);
        var input = new Int32sRef();
        foreach (var (prefix, blocks) in _entries)
            builder.Add(Util.ToInt32sRef(new BytesRef(prefix), input), new BytesRef(blocks));
        builder.Finish().Save(file);
    }
}
