using System.Buffers;
using System.Globalization;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Which words of a language are marked. Nearly all words of a text are not: where it is known what all marked ones begin with, only the stretches of a text that hold such a beginning are read, unless how far words stand apart is to be told.</summary>
internal sealed class WordMarks
{
    private readonly Marks _marks;
    private readonly HashSet<string>? _stems;
    private readonly SearchValues<string>? _beginnings;

    public WordMarks(Marks marks, Stemmer stemmer)
    {
        (_marks, Stemmer) = (marks, stemmer);
        _stems = marks.Stems.GetValueOrDefault(stemmer.Language);
        Phrases = marks.Phrases.FindAll(phrase => phrase.Language is null || phrase.Language == stemmer.Language);
        List<string?> beginnings =
        [
            .. marks.Words,
            .. marks.Patterns.Select(pattern => pattern.Beginning),
            .. (_stems ?? []).Select(stem => Languages.BeginningOf(stem, stemmer.Language)),
            .. Phrases.SelectMany(phrase => phrase.Words.Select(word => phrase.Language is { } language ? Languages.BeginningOf(word, language) : word)),
        ];
        if (Phrases.TrueForAll(phrase => phrase.Slop == 0) && beginnings.TrueForAll(beginning => beginning is { Length: > 0 } known && known.All(char.IsAscii)))
            _beginnings = SearchValues.Create([.. beginnings.OfType<string>()], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The stemmer of the language.</summary>
    public Stemmer Stemmer { get; }

    /// <summary>The phrases to be marked in texts of the language.</summary>
    public List<MarkedPhrase> Phrases { get; }

    /// <summary>The words of a text, or at least all those of it that are marked.</summary>
    public List<WordToken> Read(string text) => _beginnings is { } beginnings ? WordReader.ReadAround(text, beginnings, ArticleWords.Most) : WordReader.Read(text, ArticleWords.Most);

    /// <summary>What a folded word matches, the same for every form of one word; null where it is not to be marked.</summary>
    public string? Of(string form)
    {
        if (_marks.Words.Contains(form))
            return form;
        if (_stems is not null && Stemmer.Stem(form) is var stem && _stems.Contains(stem))
            return stem;
        return _marks.Patterns.Count == 0 ? null : Pattern(form);
    }

    private string? Pattern(string form)
    {
        var pattern = _marks.Patterns.FindIndex(p => p.Matches(form));
        return pattern < 0 ? null : pattern.ToString(CultureInfo.InvariantCulture);
    }
}
