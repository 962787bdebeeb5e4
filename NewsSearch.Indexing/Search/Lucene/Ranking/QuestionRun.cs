using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>
/// Finds what is near a question: the best by any of its words and the nearest in meaning together, ranked by both. The words are scored once more for these few, finely, and with what the first of them have in common; at last, of the best, those that say the like stand by each other.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="request">The filters, and how many hits are wanted.</param>
/// <param name="question">What is asked.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="meaning">The question's meaning; null where words alone are to rank.</param>
/// <param name="weights">What the parts of the ranking count.</param>
/// <param name="today">The day that relative dates count from.</param>
/// <param name="deadline">When to end.</param>
internal sealed class QuestionRun(ArchiveSearcher searcher, SearchRequest request, AskedQuestion question, Stemmers stemmers, MeaningOfQuery? meaning, RankingWeights weights, DateOnly today, Deadline deadline)
{
    /// <summary>Candidates taken by words, and as many by meaning.</summary>
    private const int Most = 1_000;

    /// <summary>How near an article must be that has none of the words: what is typed at random is as near as 0.48 to something, an answer nearer than 0.53.</summary>
    private const float Near = 0.5f;

    /// <summary>How near the nearest must be to a question of which the archive has no word: of texts of random letters and syllables, over 3,000 articles, nineteen in twenty were nearer than 0.574 to none.</summary>
    private const float NearWithoutWords = 0.58f;

    private const string NoWords = "No article has any of these words.";

    private const string NothingNear = "No article has any of these words, and none is nearer in meaning than to words at random.";

    private readonly FacetSelection _selection = new(request.Filters, searcher.Tables);
    private readonly IReadOnlyList<QuestionWord> _words = QuestionWords.Of(question.Text);
    private readonly Marks _marks = new();
    private readonly QueryNotes _notes = new(request.Notes);

    /// <summary>The hits, best first.</summary>
    public NearArticles Run()
    {
        _selection.TellOfUnknown(_notes);
        var hits = Hits();
        return new NearArticles(hits, _notes.All);
    }

    private IReadOnlyList<SearchHit> Hits()
    {
        var size = Math.Clamp(request.Size, 0, Most);
        if (size == 0 || _words.Count == 0 || searcher.Segments.Count == 0)
            return [];
        try
        {
            var candidates = Candidates();
            if (!HasWords() && !candidates.Any(candidate => candidate.Nearness >= NearWithoutWords))
            {
                _notes.Add(meaning is null ? NoWords : NothingNear);
                return [];
            }

            if (candidates.Length == 0)
                return [];
            var ranks = Ranked(candidates);
            var scores = Standing(candidates, ranks);
            var order = Enumerable.Range(0, candidates.Length).Where(at => ranks[at].Words > 0 || candidates[at].Nearness >= Near).OrderByDescending(at => scores[at]).ThenBy(at => candidates[at].Number);
            using var reader = new HitReader(searcher, _marks, stemmers, request.Snippets);
            var standing = request.Stories ? order.DistinctBy(at => searcher.Stories.Of(candidates[at].Document) is { } story ? ~story : at) : order;
            return [.. standing.Take(size).Select(at => reader.Read(candidates[at].Document, scores[at]) with { Rank = ranks[at] })];
        }
        catch (TimeIsUpException)
        {
            // Nothing half ranked is shown: this list is an offer beside the hits, not the hits.
            return [];
        }
    }

    /// <summary>By document, ascending.</summary>
    private Candidate[] Candidates()
    {
        var best = new BestHits(Most, null);
        var narrowing = Narrowing();
        new HitCollector(searcher, narrowing is null ? AnyWord() : new FilteredQuery(AnyWord(), narrowing), _selection, request.Days, SearchSort.Relevance, best, deadline).Run();
        var documents = best.InOrder().Select(hit => hit.Document);
        if (meaning is not null)
            documents = documents.Concat(NearestHits.Of(searcher, meaning, narrowing, _selection, request.Days, Most, deadline));
        return [.. documents.Distinct().Order().Select(document => Candidate.Of(searcher, document, meaning))];
    }

    /// <summary>Which articles may answer; null where all may.</summary>
    private QueryWrapperFilter? Narrowing() => question.Narrowing is { } parts && new QueryCompiler(searcher, stemmers, null, aliases: false, today, _notes, deadline).Compile(parts).Query is { } query
        ? new QueryWrapperFilter(query)
        : null;

    /// <summary>Whether any article has a word of the question.</summary>
    private bool HasWords() => searcher.Languages.Any(language =>
        Stems(language).Stems.Any(stem => searcher.IndexReader.DocFreq(new Term(IndexFields.Stems(IndexFields.Text, language), stem.Stem)) > 0));

    private BooleanQuery AnyWord()
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var language in searcher.Languages)
        {
            foreach (var stem in Stems(language).Stems)
            {
                if (any.Clauses.Count == BooleanQuery.MaxClauseCount)
                    return any;
                any.Add(new TermQuery(new Term(IndexFields.Stems(IndexFields.Text, language), stem.Stem)) { Boost = (float)stem.Weight }, Occur.SHOULD);
                _marks.Add(new MarkedPhrase([stem.Stem], 0, language));
            }
        }

        return any;
    }

    private MixedRank[] Ranked(Candidate[] candidates)
    {
        int[] documents = [.. candidates.Select(candidate => candidate.Document)];
        float?[] nearness = [.. candidates.Select(candidate => candidate.Nearness)];
        var words = new double[candidates.Length];
        foreach (var language in searcher.Languages)
        {
            var (stems, pairs) = Stems(language);
            Add(words, new WordScores(searcher, language, documents, weights).Of(stems, pairs, deadline));
        }

        var first = MixedRank.Of(words, nearness, meaning?.Usual ?? 0, weights.Meaning);
        // What the best have in common is no match of words where no word of the question matches.
        if (weights.Expansion <= 0 || words.Max() <= 0)
            return first;
        var best = Enumerable.Range(0, documents.Length).OrderByDescending(at => first[at].Score).ThenBy(at => candidates[at].Number).Take(Expansion.Articles).Select(at => (documents[at], first[at].Score)).ToList();
        var common = new double[candidates.Length];
        foreach (var language in searcher.Languages)
            Add(common, new WordScores(searcher, language, documents, weights).Of(new Expansion(searcher, stemmers).Of(best, language), [], deadline));
        var (most, mostCommon) = (Math.Max(words.Max(), double.Epsilon), Math.Max(common.Max(), double.Epsilon));
        return MixedRank.Of([.. words.Select((word, at) => (word / most) + (weights.Expansion * common[at] / mostCommon))], nearness, meaning?.Usual ?? 0, weights.Meaning);
    }

    /// <summary>What each is ordered by: its own rank and, where meaning counts, that of its neighbours.</summary>
    private double[] Standing(Candidate[] candidates, MixedRank[] ranks)
    {
        double[] scores = [.. ranks.Select(rank => rank.Score)];
        return meaning is null || weights.Neighbours <= 0 ? scores : Neighbours.Evened(scores, [.. candidates.Select(candidate => candidate.Number)], meaning, weights.Neighbours);
    }

    private QuestionStems Stems(string language) => QuestionStems.Of(_words, language, stemmers);

    private static void Add(double[] sums, double[] more)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += more[i];
    }
}
