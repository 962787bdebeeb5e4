using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Suggesting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Finds the articles like a pasted text: the best by its telling words and the nearest in meaning together, ranked by both as all else is.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="request">The text, and how many are wanted.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="meanings">What is known of the articles' meaning.</param>
/// <param name="deadline">When to end.</param>
internal sealed class SimilarRun(ArchiveSearcher searcher, SimilarRequest request, Stemmers stemmers, IMeanings meanings, Deadline deadline)
{
    /// <summary>The most articles given.</summary>
    private const int MostGiven = 50;

    /// <summary>Candidates taken by words, and as many by meaning.</summary>
    private const int Most = 200;

    /// <summary>How far beyond a usual passage the nearest must be to count in full: what is typed at random is nearer to something by half of that.</summary>
    private const double Telling = 0.25;

    /// <summary>The share of its telling words that the best must have to count in full.</summary>
    private const double Shared = 0.5;

    /// <summary>What an article must have of both, each counted in full as above, to be like the text and not in name alone.</summary>
    private const double Least = 0.3;

    /// <summary>What the best must have of both to come near; below, there is nothing nearer.</summary>
    private const double Near = 0.6;

    /// <summary>The articles, best first.</summary>
    public SimilarArticles Run(CancellationToken ct)
    {
        var (text, size) = (PastedText.Of(request.Text), Math.Clamp(request.Size, 0, MostGiven));
        if (size == 0 || text.Text.Length == 0 || searcher.Segments.Count == 0)
            return SimilarArticles.None(byMeaning: false);
        var meaning = request.Meaning ? meanings.MeaningOf(text, ct) : null;
        try
        {
            var telling = searcher.Languages.ToDictionary(language => language, language => new TellingWords(searcher, stemmers, least: 1).Of(text.Text, language), StringComparer.Ordinal);
            var candidates = Candidates(telling, meaning?.Meaning);
            if (candidates.Length == 0)
                return SimilarArticles.None(meaning is not null);
            var (words, all) = Words(candidates, telling, text.Text);
            var (usual, full) = (meaning?.Meaning.Usual ?? 0, Math.Max(all * Shared, double.Epsilon));
            var ranks = MixedRank.Of(words, [.. candidates.Select(candidate => candidate.Nearness)], usual, RankingWeights.Usual.Meaning, Telling, full);
            double[] likeness = [.. candidates.Select((candidate, at) => Likeness(words[at] / full, candidate.Nearness - usual))];
            var order = Enumerable.Range(0, candidates.Length).Where(at => likeness[at] >= Least).OrderByDescending(at => ranks[at].Score).ThenBy(at => candidates[at].Number);
            var reader = new SimilarReader(searcher, stemmers, meanings, text, meaning, telling);
            return new SimilarArticles(reader.ReadOnce(order.Select(at => (candidates[at], ranks[at])), size), meaning is not null, likeness.Max() >= Near);
        }
        catch (TimeIsUpException)
        {
            return SimilarArticles.None(meaning is not null);
        }
    }

    /// <summary>How alike an article is whatever the others are: a copy among them does not make the rest unlike.</summary>
    private static double Likeness(double words, double? beyond) => beyond is { } near
        ? (Math.Min(words, 1) * (1 - RankingWeights.Usual.Meaning)) + (Math.Clamp(near / Telling, 0, 1) * RankingWeights.Usual.Meaning)
        : Math.Min(words, 1);

    /// <summary>By document, ascending.</summary>
    private Candidate[] Candidates(Dictionary<string, IReadOnlyList<TellingWord>> telling, MeaningOfQuery? meaning)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var word in telling.Values.SelectMany(words => words))
            query.Add(new TermQuery(word.Term, word.States) { Boost = word.Weight }, Occur.SHOULD);
        var documents = BestInTime.Of(searcher, query, Most, deadline).Select(hit => hit.Doc);
        if (meaning is not null)
            documents = documents.Concat(NearestHits.Of(searcher, meaning, null, new FacetSelection([], searcher.Tables), null, Most, deadline));
        return [.. documents.Distinct().Order().Select(document => Candidate.Of(searcher, document, meaning))];
    }

    /// <summary>What each candidate's words give, and what a text would be given that has as many telling words as it could, in the language that knows most of them.</summary>
    private (double[] Scores, double All) Words(Candidate[] candidates, Dictionary<string, IReadOnlyList<TellingWord>> telling, string text)
    {
        int[] documents = [.. candidates.Select(candidate => candidate.Document)];
        var (sums, all) = (new double[documents.Length], 0.0);
        var wanted = TellingWords.WantedOf(text);
        foreach (var (language, words) in telling)
        {
            var (scores, stems) = (new WordScores(searcher, language, documents, RankingWeights.Usual), words.Select(word => new WeighedStem(word.Term.Text, word.Weight)).ToList());
            foreach (var (at, score) in scores.Of(stems, [], deadline).Index())
                sums[at] += score;
            // Words that no article has tell as much as those that some have: of a text in another tongue, one familiar word is not half.
            all = Math.Max(all, scores.OfEachOnce(stems) * Math.Max(1, wanted / (double)Math.Max(1, stems.Count)));
        }

        return (sums, all);
    }
}
