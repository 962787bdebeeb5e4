using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Reads the stretches of a text that are not plain, by Lucene's tokenizer. For one thread.</summary>
internal sealed class OtherStretches : IDisposable
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly IOffsetAttribute _offset;

    public OtherStretches()
    {
        _offset = _tokenizer.AddAttribute<IOffsetAttribute>();
        _tokenizer.Dispose();
    }

    /// <summary>Adds the words of a stretch.</summary>
    public void Read(string text, int start, int end, List<WordSpan> words)
    {
        _tokenizer.SetReader(new StringReader(text[start..end]));
        _tokenizer.Reset();
        try
        {
            while (_tokenizer.IncrementToken())
                words.Add(new WordSpan(start + _offset.StartOffset, start + _offset.EndOffset));
        }
        finally
        {
            // Lucene's way to make a tokenizer ready for the next reader.
            _tokenizer.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _tokenizer.Dispose();
}
