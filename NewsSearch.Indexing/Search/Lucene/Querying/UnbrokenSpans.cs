using Lucene.Net.Search.Spans;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Passes over spans with a break after their first word. Spans come by rising start, so breaks are read once, forward.</summary>
internal sealed class UnbrokenSpans(Spans spans, Spans breaks) : Spans
{
    private int _breaksIn = -1;

    /// <inheritdoc/>
    public override int Doc => spans.Doc;

    /// <inheritdoc/>
    public override int Start => spans.Start;

    /// <inheritdoc/>
    public override int End => spans.End;

    /// <inheritdoc/>
    public override bool IsPayloadAvailable => false;

    /// <inheritdoc/>
    public override ICollection<byte[]> GetPayload() => [];

    /// <inheritdoc/>
    public override long GetCost() => spans.GetCost();

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (spans.MoveNext())
        {
            if (IsUnbroken())
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool SkipTo(int target) => spans.SkipTo(target) && (IsUnbroken() || MoveNext());

    private bool IsUnbroken()
    {
        if (_breaksIn < spans.Doc)
            _breaksIn = breaks.SkipTo(spans.Doc) ? breaks.Doc : int.MaxValue;
        while (_breaksIn == spans.Doc && breaks.Start <= spans.Start)
            _breaksIn = breaks.MoveNext() ? breaks.Doc : int.MaxValue;
        return _breaksIn != spans.Doc || breaks.Start >= spans.End;
    }
}
