using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Reads the stretches of a text that are not plain, by Lucene's tokenizer, which is made when the first of them comes.</summary>
internal sealed class OtherStretches(string text) : IDisposable
{
    private StandardTokenizer? _tokenizer;
    private ICharTermAttribute? _term;
    private IOffsetAttribute? _offset;

    /// <summary>Adds the words of a stretch.</summary>
    public void Read(int start, int end, List<WordToken> words)
    {
        Open(new StringReader(text[start..end]));
        while (_tokenizer!.IncrementToken())
        {
            var form = WordFolding.Fold(_term!.Buffer.AsSpan(0, _term.Length));
            if (form.Length > 0)
                words.Add(new WordToken(form, start + _offset!.StartOffset, start + _offset.EndOffset));
        }

        _tokenizer.End();
        _tokenizer.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _tokenizer?.Dispose();

    private void Open(StringReader stretch)
    {
        if (_tokenizer is null)
        {
            _tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, stretch);
            _term = _tokenizer.AddAttribute<ICharTermAttribute>();
            _offset = _tokenizer.AddAttribute<IOffsetAttribute>();
        }
        else
            _tokenizer.SetReader(stretch);
        _tokenizer.Reset();
    }
}
