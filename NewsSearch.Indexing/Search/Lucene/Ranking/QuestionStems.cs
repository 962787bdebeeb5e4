using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A question's words as stems of a language.</summary>
/// <param name="Stems">Each once.</param>
/// <param name="Pairs">Those that stand side by side in the question.</param>
internal sealed record QuestionStems(IReadOnlyList<WeighedStem> Stems, IReadOnlyCollection<StemPair> Pairs)
{
    /// <summary>The stems of <paramref name="words"/> in a language.</summary>
    public static QuestionStems Of(IReadOnlyList<QuestionWord> words, string language, Stemmers stemmers)
    {
        var stemmer = stemmers.Take(language);
        string[] all = [.. words.Select(word => stemmer.Stem(word.Form))];
        stemmers.Return(stemmer);
        var numbers = all.Distinct(StringComparer.Ordinal).Select((stem, number) => (stem, number)).ToDictionary(s => s.stem, s => s.number, StringComparer.Ordinal);
        var pairs = Enumerable.Range(1, Math.Max(0, all.Length - 1))
            .Where(at => words[at].Joined && all[at - 1] != all[at])
            .Select(at => new StemPair(numbers[all[at - 1]], numbers[all[at]]))
            .Distinct()
            .ToList();
        return new QuestionStems([.. numbers.OrderBy(s => s.Value).Select(s => new WeighedStem(s.Key, all.Count(stem => stem == s.Key)))], pairs);
    }
}
