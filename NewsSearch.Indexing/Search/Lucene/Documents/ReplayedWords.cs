using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Words already read, as the stream that an index field takes.</summary>
internal sealed class ReplayedWords : TokenStream
{
    private readonly ArraySegment<PlacedWord> _words;
    private readonly Func<string, string> _form;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _at;
    private int _position;

    /// <param name="words">The words with their positions.</param>
    /// <param name="form">What stands in the index for a word: itself or its stem.</param>
    public ReplayedWords(ArraySegment<PlacedWord> words, Func<string, string> form)
    {
        _words = words;
        _form = form;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _at = 0;
        _position = _words.Count == 0 ? 0 : _words[0].Position - 1;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_at == _words.Count)
            return false;
        var word = _words[_at++];
        ClearAttributes();
        _term.SetEmpty().Append(_form(word.Form));
        _increment.PositionIncrement = word.Position - _position;
        _position = word.Position;
        return true;
    }
}
