using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>What Lucene's reader has to know of a term, and where its documents and places begin in their files.</summary>
/// <param name="lucene">What Lucene's reader has to know.</param>
internal sealed class PlacedTermState(BlockTermState lucene) : BlockTermState
{
    /// <summary>What Lucene's reader has to know.</summary>
    public BlockTermState Lucene { get; private set; } = lucene;

    /// <summary>Where its documents begin in their file.</summary>
    public long Documents { get; set; }

    /// <summary>Where its places begin in theirs, if its field has places.</summary>
    public long Places { get; set; }

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (PlacedTermState)base.Clone();
        clone.Lucene = (BlockTermState)Lucene.Clone();
        return clone;
    }

    /// <inheritdoc/>
    public override void CopyFrom(TermState other)
    {
        base.CopyFrom(other);
        var placed = (PlacedTermState)other;
        Lucene.CopyFrom(placed.Lucene);
        (Documents, Places) = (placed.Documents, placed.Places);
    }
}
