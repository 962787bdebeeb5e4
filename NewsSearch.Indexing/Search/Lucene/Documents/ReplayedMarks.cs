using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Marks beside an article's words, as the stream that an index field takes. How many words a mark stands for is its payload, one byte, where they are more than one.</summary>
internal sealed class ReplayedMarks : TokenStream
{
    private readonly IReadOnlyList<PlacedMark> _marks;
    private readonly int _origin;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPayloadAttribute _payload;
    private int _at;
    private int _position;

    /// <param name="marks">The marks in order of position.</param>
    /// <param name="origin">The position of the field's first word, which is 0 in the index.</param>
    public ReplayedMarks(IReadOnlyList<PlacedMark> marks, int origin)
    {
        _marks = marks;
        _origin = origin;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _payload = AddAttribute<IPayloadAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _at = 0;
        _position = _origin - 1;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_at == _marks.Count)
            return false;
        var mark = _marks[_at++];
        ClearAttributes();
        _term.SetEmpty().Append(mark.Term);
        _increment.PositionIncrement = mark.Position - _position;
        _position = mark.Position;
        if (mark.Length > 1)
            _payload.Payload = new BytesRef([(byte)Math.Min(mark.Length, byte.MaxValue)]);
        return true;
    }
}
