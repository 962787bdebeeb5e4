using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>Writes entries that begin alike as one block: how each goes on, then in how many documents and how often each term stands, then where its postings are.</summary>
/// <param name="file">The file of terms.</param>
/// <param name="field">The field.</param>
/// <param name="postings">Knows how to say where postings are.</param>
/// <param name="places">In how many files a term's postings begin.</param>
internal sealed class BlockWriter(IndexOutput file, FieldInfo field, PostingsWriterBase postings, int places)
{
    private const int Usual = 1024;
    private readonly GrowableByteArrayDataOutput _endings = new(Usual);
    private readonly GrowableByteArrayDataOutput _counts = new(Usual);
    private readonly GrowableByteArrayDataOutput _states = new(Usual);
    private readonly GrowableByteArrayDataOutput _besides = new(Usual);
    private readonly long[] _places = new long[places];

    /// <summary>Writes the entries from <paramref name="first"/> up to <paramref name="past"/>, all of which begin with the same <paramref name="prefix"/> bytes.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="first">The first.</param>
    /// <param name="past">The one behind the last.</param>
    /// <param name="prefix">How many bytes.</param>
    /// <param name="last">Whether no further block of entries that begin so follows.</param>
    public WrittenBlock Write(PendingEntries entries, int first, int past, int prefix, bool last)
    {
        var position = file.Position;
        var (terms, leaf) = (0, true);
        for (var at = first; at < past; at++)
            leaf &= entries[at].Term is not null;
        for (var at = first; at < past; at++)
        {
            var entry = entries[at];
            var ending = entries.TextOf(entry)[prefix..];
            if (entry.Term is { } state)
            {
                WriteEnding(ending, leaf ? ending.Length : ending.Length << 1);
                WriteState(state, isFirst: terms++ == 0);
            }
            else
            {
                WriteEnding(ending, (ending.Length << 1) | 1);
                _endings.WriteVInt64(position - entry.Block);
            }
        }

        file.WriteVInt32(((past - first) << 1) | (last ? 1 : 0));
        file.WriteVInt32((_endings.Length << 1) | (leaf ? 1 : 0));
        Move(_endings, file);
        file.WriteVInt32(_counts.Length);
        Move(_counts, file);
        file.WriteVInt32(_states.Length);
        Move(_states, file);
        return new WrittenBlock(position, terms > 0, entries.LabelAt(first, prefix));
    }

    private void WriteEnding(ReadOnlySpan<byte> ending, int code)
    {
        _endings.WriteVInt32(code);
        foreach (var one in ending)
            _endings.WriteByte(one);
    }

    /// <summary>What is said of a term is said against the term before it in the block.</summary>
    private void WriteState(BlockTermState state, bool isFirst)
    {
        _counts.WriteVInt32(state.DocFreq);
        if (field.IndexOptions != IndexOptions.DOCS_ONLY)
            _counts.WriteVInt64(state.TotalTermFreq - state.DocFreq);
        postings.EncodeTerm(_places, _besides, field, state, isFirst);
        foreach (var place in _places)
            _states.WriteVInt64(place);
        Move(_besides, _states);
    }

    private static void Move(GrowableByteArrayDataOutput bytes, DataOutput to)
    {
        to.WriteBytes(bytes.Bytes, 0, bytes.Length);
        bytes.Length = 0;
    }
}
