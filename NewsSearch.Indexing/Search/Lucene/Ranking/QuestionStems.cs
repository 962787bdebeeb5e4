using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A question's words as stems of a language.</summary>
/// <param name="Stems">Each once. Said again it counts again, a little less each time (k3 of Okapi, Robertson et al. 1995): who repeats a word asks for it more, not for it alone.</param>
/// <param name="Pairs">Those that stand near each other in the question, each pair once: side by side where it does so anywhere, else in the order of its first time.</param>
internal sealed record QuestionStems(IReadOnlyList<WeighedStem> Stems, IReadOnlyCollection<StemPair> Pairs)
{
    private const double Repetition = 8;

    /// <summary>How many words on the second of a pair may stand.</summary>
    private const int Reach = 4;

    /// <summary>The stems of <paramref name="words"/> in a language.</summary>
    public static QuestionStems Of(IReadOnlyList<QuestionWord> words, string language, Stemmers stemmers)
    {
        var stemmer = stemmers.Take(language);
        string[] all = [.. words.Select(word => stemmer.Stem(word.Form))];
        stemmers.Return(stemmer);
        var numbers = all.Distinct(StringComparer.Ordinal).Select((stem, number) => (stem, number)).ToDictionary(s => s.stem, s => s.number, StringComparer.Ordinal);
        return new QuestionStems(
            [.. numbers.OrderBy(s => s.Value).Select(s => new WeighedStem(s.Key, Weight(all.Count(stem => stem == s.Key))))],
            [.. PairsOf(words, [.. all.Select(stem => numbers[stem])])]);
    }

    private static double Weight(int times) => times * (Repetition + 1) / (times + Repetition);

    private static IEnumerable<StemPair> PairsOf(IReadOnlyList<QuestionWord> words, int[] stems)
    {
        var near =
            from first in Enumerable.Range(0, stems.Length)
            from second in Enumerable.Range(first + 1, Math.Min(Reach, stems.Length - first - 1))
            where stems[first] != stems[second]
            select new StemPair(stems[first], stems[second], second == first + 1 && words[second].Joined);
        return near.OrderByDescending(pair => pair.SideBySide).DistinctBy(pair => (Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second)));
    }
}
