using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Brings a folded word to the stem that its inflected forms share, in one language. Remembers what it has met. Not safe for use by several threads at once: take one from <see cref="Stemmers"/>.</summary>
internal sealed class Stemmer : IDisposable
{
    private const int MostRemembered = 50_000;
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly OneWord _word = new();
    private readonly TokenStream _stream;

    public Stemmer(string language)
    {
        Language = language;
        _stream = Languages.Stemming(language, _word);
        _stream.Reset();
    }

    /// <summary>One of <see cref="Languages"/>.</summary>
    public string Language { get; }

    /// <summary>The stem of a folded word.</summary>
    public string Stem(string word)
    {
        if (_stems.TryGetValue(word, out var stem))
            return stem;
        _word.Say(word);
        stem = _stream.IncrementToken() && _word.Term.Length > 0 ? _word.Term.ToString() : word;
        stem = stem == word ? word : stem;
        if (_stems.Count == MostRemembered)
            _stems.Clear();
        _stems.Add(word, stem);
        return stem;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private sealed class OneWord : TokenStream
    {
        private bool _said;

        public OneWord() => Term = AddAttribute<ICharTermAttribute>();

        public ICharTermAttribute Term { get; }

        public void Say(string word)
        {
            ClearAttributes();
            Term.SetEmpty().Append(word);
            _said = true;
        }

        public override bool IncrementToken()
        {
            var said = _said;
            _said = false;
            return said;
        }
    }
}
