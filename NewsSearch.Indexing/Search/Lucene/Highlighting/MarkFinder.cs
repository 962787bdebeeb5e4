using System.Buffers;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Finds what a query asks to be marked, by reading the words of a text as they were read for the index.</summary>
internal sealed class MarkFinder(Marks marks, Stemmers stemmers) : IDisposable
{
    /// <summary>Of what words are made in the stretches of a text that may have been passed over.</summary>
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private readonly Dictionary<string, WordMarks> _byLanguage = new(StringComparer.Ordinal);

    /// <summary>What is to be marked, by position, none overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, ISO 639-1 or null.</param>
    /// <param name="mentions">Where entities are named in it.</param>
    public List<MarkedWord> Find(string text, string? language, IReadOnlyList<StoredMention> mentions)
    {
        if (marks.IsEmpty)
            return [];
        var known = In(Languages.Of(language));
        var words = known.Read(text);
        var stemmer = known.Stemmer;
        var found = Words(words, known);
        foreach (var phrase in known.Phrases)
            found.AddRange(Phrase(text, Written(text, words, phrase), phrase.Language is null ? word => word : stemmer.Stem, phrase));

        if (marks.HasNames)
            found.AddRange(mentions.Where(m => marks.Has(m.Entity)).Select(m => new MarkedWord(m.Start, m.End, m.Entity)));
        return Apart(found);
    }

    /// <summary>Gives back the stemmers.</summary>
    public void Dispose()
    {
        foreach (var known in _byLanguage.Values)
            stemmers.Return(known.Stemmer);
        _byLanguage.Clear();
    }

    private WordMarks In(string language)
    {
        if (!_byLanguage.TryGetValue(language, out var known))
            _byLanguage.Add(language, known = new WordMarks(marks, stemmers.Take(language)));
        return known;
    }

    private static List<MarkedWord> Words(List<WordToken> words, WordMarks known)
    {
        var found = new List<MarkedWord>();
        foreach (var word in words)
        {
            if (known.Of(word.Form) is { } what)
                found.Add(new MarkedWord(word.Start, word.End, what));
        }

        return found;
    }

    /// <summary>The words with those made unlike any that are of the phrase and not written as it asks.</summary>
    private static List<WordToken> Written(string text, List<WordToken> words, MarkedPhrase phrase) => phrase.Written is not { } written ? words : words.ConvertAll(word =>
        phrase.Words.Contains(word.Form) && !written.Contains(WordFolding.Written(text.AsSpan(word.Start, word.End - word.Start))) ? word with { Form = "" } : word);

    /// <summary>Every place where the words of a phrase stand within its slop, tried from each occurrence of the first word.</summary>
    private static IEnumerable<MarkedWord> Phrase(string text, List<WordToken> words, Func<string, string> form, MarkedPhrase phrase)
    {
        var what = string.Join(' ', phrase.Words);
        for (var first = 0; first < words.Count; first++)
        {
            if (form(words[first].Form) != phrase.Words[0])
                continue;
            if (phrase.Slop == 0 && Follows(text, words, first, form, phrase.Words))
                yield return new MarkedWord(words[first].Start, words[first + phrase.Words.Count - 1].End, what);
            else if (phrase.Slop > 0)
            {
                foreach (var word in Around(words, first, form, phrase))
                    yield return new MarkedWord(word.Start, word.End, what);
            }
        }
    }

    /// <summary>Whether the words of a phrase follow the first side by side. Not every word of the text need have been read: none may stand between.</summary>
    private static bool Follows(string text, List<WordToken> words, int first, Func<string, string> form, IReadOnlyList<string> phrase)
    {
        if (first + phrase.Count > words.Count)
            return false;
        for (var i = 1; i < phrase.Count; i++)
        {
            var (before, word) = (words[first + i - 1], words[first + i]);
            if (text.AsSpan(before.End, word.Start - before.End).ContainsAny(LettersAndDigits) || form(word.Form) != phrase[i])
                return false;
        }

        return true;
    }

    private static List<WordToken> Around(List<WordToken> words, int first, Func<string, string> form, MarkedPhrase phrase)
    {
        var reach = phrase.Words.Count + phrase.Slop;
        var from = Math.Max(0, first - reach);
        var near = words.GetRange(from, Math.Min(words.Count, first + reach + 1) - from).FindAll(word => phrase.Words.Contains(form(word.Form)));
        return near.Select(word => form(word.Form)).Distinct(StringComparer.Ordinal).Count() == phrase.Words.Distinct(StringComparer.Ordinal).Count() ? near : [];
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
