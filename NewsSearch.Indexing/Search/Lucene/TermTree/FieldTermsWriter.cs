using System.Runtime.InteropServices;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>
/// Writes the terms of a field in Lucene's order. Terms that begin alike come to stand in one block as soon as there are enough of them: of each beginning of the last term it is known where the entries that have it begin,
/// and when a term comes that has it no longer, these are all there.
/// </summary>
internal sealed class FieldTermsWriter : TermsConsumer
{
    private const int Fewest = BlockTreeTermsWriter.DEFAULT_MIN_BLOCK_SIZE;
    private const int Most = BlockTreeTermsWriter.DEFAULT_MAX_BLOCK_SIZE;
    private readonly TermsWriter _writer;
    private readonly FieldInfo _field;
    private readonly PostingsWriterBase _postings;
    private readonly int _files;
    private readonly BlockWriter _blocks;
    private readonly BlockIndex _index = new();
    private readonly PendingEntries _pending = new();
    private readonly List<WrittenBlock> _written = [];
    private byte[] _last = [];
    private int _lastLength;
    private int[] _begins = [0];
    private long _count;

    /// <param name="writer">Writes all fields.</param>
    /// <param name="field">The field.</param>
    /// <param name="postings">Writes the postings.</param>
    public FieldTermsWriter(TermsWriter writer, FieldInfo field, PostingsWriterBase postings)
    {
        (_writer, _field, _postings) = (writer, field, postings);
        _files = postings.SetField(field);
        _blocks = new BlockWriter(writer.Terms, field, postings, _files);
    }

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    /// <inheritdoc/>
    public override PostingsConsumer StartTerm(BytesRef text)
    {
        _postings.StartTerm();
        return _postings;
    }

    /// <inheritdoc/>
    public override void FinishTerm(BytesRef text, TermStats stats)
    {
        var state = _pending.UsedState() ?? _postings.NewTermState();
        (state.DocFreq, state.TotalTermFreq) = (stats.DocFreq, stats.TotalTermFreq);
        _postings.FinishTerm(state);
        var term = text.Bytes.AsSpan(text.Offset, text.Length);
        var common = term.CommonPrefixLength(_last.AsSpan(0, _lastLength));
        WriteBlocksDownTo(common);
        Remember(term, common);
        _pending.AddTerm(term, state);
        _count++;
    }

    /// <inheritdoc/>
    public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount)
    {
        if (_count == 0)
            return;
        WriteBlocksDownTo(0);
        WriteBlocks(0);
        _writer.Add(new FieldSummary(_field, _count, _index.Root, sumTotalTermFreq, sumDocFreq, docCount, _files, _writer.Index.Position));
        _index.Write(_writer.Index);
    }

    /// <summary>No term that comes begins with more than <paramref name="common"/> bytes of the last.</summary>
    private void WriteBlocksDownTo(int common)
    {
        for (var prefix = _lastLength; prefix > common; prefix--)
        {
            if (_pending.Count - _begins[prefix] >= Fewest)
                WriteBlocks(prefix);
        }
    }

    /// <summary>Lets all entries that begin with so many bytes of the last term be one entry: a block, or several where they are too many, each of those whose next bytes are within a range. The first block of a field is one, however large.</summary>
    private void WriteBlocks(int prefix)
    {
        var (first, begin, label) = (_begins[prefix], _begins[prefix], -1);
        _written.Clear();
        for (var at = first; at < _pending.Count && prefix > 0; at++)
        {
            var next = _pending.LabelAt(at, prefix);
            if (next != label && at - begin >= Fewest && _pending.Count - begin > Most)
            {
                _written.Add(_blocks.Write(_pending, begin, at, prefix, last: false));
                begin = at;
            }

            label = next;
        }

        _written.Add(_blocks.Write(_pending, begin, _pending.Count, prefix, last: true));
        var common = _last.AsSpan(0, prefix);
        _pending.RemoveFrom(first);
        _pending.AddBlock(common, _written[0].Position);
        _index.Add(common, CollectionsMarshal.AsSpan(_written));
    }

    private void Remember(ReadOnlySpan<byte> term, int common)
    {
        if (term.Length > _last.Length)
        {
            Array.Resize(ref _last, term.Length * 2);
            Array.Resize(ref _begins, _last.Length + 1);
        }

        term[common..].CopyTo(_last.AsSpan(common));
        _begins.AsSpan((common + 1)..(term.Length + 1)).Fill(_pending.Count);
        _lastLength = term.Length;
    }
}
