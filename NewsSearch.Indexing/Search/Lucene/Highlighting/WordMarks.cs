using System.Globalization;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Which words of a language are marked. Nearly all words of a text are not: where stemming leaves the first letter alone, those that begin otherwise than every mark are passed over unlooked at.</summary>
internal sealed class WordMarks
{
    private readonly Marks _marks;
    private readonly HashSet<string>? _stems;
    private readonly uint _firstLetters;

    public WordMarks(Marks marks, Stemmer stemmer)
    {
        (_marks, Stemmer) = (marks, stemmer);
        _stems = marks.Stems.GetValueOrDefault(stemmer.Language);
        _firstLetters = marks.Patterns.Count > 0 || !Languages.KeepsFirstLetter(stemmer.Language) ? uint.MaxValue : marks.Words.Concat(_stems ?? []).Aggregate(0u, (letters, word) => letters | Letter(word));
    }

    /// <summary>The stemmer of the language.</summary>
    public Stemmer Stemmer { get; }

    /// <summary>What a folded word matches, the same for every form of one word; null where it is not to be marked.</summary>
    public string? Of(string form) => (Letter(form) & _firstLetters) == 0 ? null : Looked(form);

    /// <summary>A bit for each letter from a to z, and one for all that is none.</summary>
    private static uint Letter(string word) => char.IsAsciiLetterLower(word[0]) ? 1u << (word[0] - 'a') : 1u << 26;

    private string? Looked(string form)
    {
        if (_marks.Words.Contains(form))
            return form;
        if (_stems is not null && Stemmer.Stem(form) is var stem && _stems.Contains(stem))
            return stem;
        var pattern = _marks.Patterns.FindIndex(p => p.Run(form));
        return pattern < 0 ? null : _marks.Patterns[pattern].GetHashCode().ToString(CultureInfo.InvariantCulture);
    }
}
