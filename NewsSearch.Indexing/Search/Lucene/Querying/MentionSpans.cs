using Lucene.Net.Search.Spans;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Widens the places of a mark from the first word of a name to its last, by the length that the mark has as payload.</summary>
internal sealed class MentionSpans(Spans first) : Spans
{
    private int _length = 1;

    /// <inheritdoc/>
    public override int Doc => first.Doc;

    /// <inheritdoc/>
    public override int Start => first.Start;

    /// <inheritdoc/>
    public override int End => first.Start + _length;

    /// <inheritdoc/>
    public override bool IsPayloadAvailable => false;

    /// <inheritdoc/>
    public override ICollection<byte[]> GetPayload() => [];

    /// <inheritdoc/>
    public override long GetCost() => first.GetCost();

    /// <inheritdoc/>
    public override bool MoveNext() => Measured(first.MoveNext());

    /// <inheritdoc/>
    public override bool SkipTo(int target) => Measured(first.SkipTo(target));

    private bool Measured(bool found)
    {
        if (found)
            _length = first.IsPayloadAvailable && first.GetPayload().FirstOrDefault() is [var length, ..] ? length : 1;
        return found;
    }
}
