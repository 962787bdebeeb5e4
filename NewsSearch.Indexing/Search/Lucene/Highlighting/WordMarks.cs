using System.Globalization;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Which words of a language are marked, each word looked at once a page: texts on one subject use the same words.</summary>
internal sealed class WordMarks(Marks marks, Stemmer stemmer)
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _stems = marks.Stems.GetValueOrDefault(stemmer.Language);

    /// <summary>The stemmer of the language.</summary>
    public Stemmer Stemmer => stemmer;

    /// <summary>What a folded word matches, the same for every form of one word; null where it is not to be marked.</summary>
    public string? Of(string form)
    {
        if (!_known.TryGetValue(form, out var what))
            _known.Add(form, what = What(form));
        return what;
    }

    private string? What(string form)
    {
        if (marks.Words.Contains(form))
            return form;
        if (_stems is not null && _stems.Contains(stemmer.Stem(form)))
            return stemmer.Stem(form);
        var pattern = marks.Patterns.FindIndex(p => p.Run(form));
        return pattern < 0 ? null : marks.Patterns[pattern].GetHashCode().ToString(CultureInfo.InvariantCulture);
    }
}
