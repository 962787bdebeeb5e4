using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Finds what a query asks to be marked, by reading the words of a text as they were read for the index.</summary>
internal sealed class MarkFinder(Marks marks, Stemmers stemmers)
{
    /// <summary>What is to be marked, by position, none overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, ISO 639-1 or null.</param>
    /// <param name="mentions">Where entities are named in it.</param>
    public List<MarkedWord> Find(string text, string? language, IReadOnlyList<StoredMention> mentions)
    {
        if (marks.IsEmpty)
            return [];
        var words = WordReader.Read(text, ArticleWords.Most);
        var found = Words(words, language);
        found.AddRange(marks.Phrases.SelectMany(phrase => Phrase(words, phrase)));
        if (marks.Entities.Count > 0)
            found.AddRange(mentions.Where(m => marks.Entities.Contains(m.Entity)).Select(m => new MarkedWord(m.Start, m.End, m.Entity)));
        return Apart(found);
    }

    private List<MarkedWord> Words(List<WordToken> words, string? language)
    {
        var stemmer = stemmers.Take(Languages.Of(language));
        var stems = marks.Stems.GetValueOrDefault(stemmer.Language);
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        var found = new List<MarkedWord>();
        foreach (var word in words)
        {
            if (!known.TryGetValue(word.Form, out var what))
                known.Add(word.Form, what = What(word.Form, stems, stemmer));
            if (what is not null)
                found.Add(new MarkedWord(word.Start, word.End, what));
        }

        stemmers.Return(stemmer);
        return found;
    }

    private string? What(string form, HashSet<string>? stems, Stemmer stemmer)
    {
        if (marks.Words.Contains(form))
            return form;
        if (stems is not null && stems.Contains(stemmer.Stem(form)))
            return stemmer.Stem(form);
        var pattern = marks.Patterns.FindIndex(p => p.Run(form));
        return pattern < 0 ? null : marks.Patterns[pattern].GetHashCode().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Every place where the words of a phrase stand within its slop: tried from each occurrence of its rarest slot, the first word.</summary>
    private static IEnumerable<MarkedWord> Phrase(List<WordToken> words, MarkedPhrase phrase)
    {
        var what = string.Join(' ', phrase.Words);
        for (var first = 0; first < words.Count; first++)
        {
            if (phrase.Slop == 0 ? !Follows(words, first, phrase.Words) : words[first].Form != phrase.Words[0])
                continue;
            if (phrase.Slop == 0)
                yield return new MarkedWord(words[first].Start, words[first + phrase.Words.Count - 1].End, what);
            else
            {
                foreach (var word in Around(words, first, phrase))
                    yield return new MarkedWord(word.Start, word.End, what);
            }
        }
    }

    private static bool Follows(List<WordToken> words, int first, IReadOnlyList<string> phrase)
    {
        if (first + phrase.Count > words.Count)
            return false;
        for (var i = 0; i < phrase.Count; i++)
        {
            if (words[first + i].Form != phrase[i])
                return false;
        }

        return true;
    }

    private static List<WordToken> Around(List<WordToken> words, int first, MarkedPhrase phrase)
    {
        var reach = phrase.Words.Count + phrase.Slop;
        var from = Math.Max(0, first - reach);
        var near = words.GetRange(from, Math.Min(words.Count, first + reach + 1) - from).FindAll(word => phrase.Words.Contains(word.Form));
        return near.Select(word => word.Form).Distinct(StringComparer.Ordinal).Count() == phrase.Words.Distinct(StringComparer.Ordinal).Count() ? near : [];
    }

    private static List<MarkedWord> Apart(List<MarkedWord> found)
    {
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var apart = new List<MarkedWord>(found.Count);
        foreach (var mark in found)
        {
            if (apart.Count == 0 || mark.Start >= apart[^1].End)
                apart.Add(mark);
        }

        return apart;
    }
}
