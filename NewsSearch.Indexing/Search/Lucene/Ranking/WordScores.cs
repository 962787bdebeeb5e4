using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>
/// Scores a few documents by their words, more finely than the one pass over all of them can: BM25 with exact lengths, function words not counted, and again for words that stand near each other in question and text, most where they stand side by side in both
/// (the sequential dependence of Metzler and Croft 2005). Costs a step in the postings for each document and word.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="language">The language whose stems are scored; documents of others get 0.</param>
/// <param name="documents">Documents by number, ascending.</param>
/// <param name="weights">What pairs count.</param>
internal sealed class WordScores(ArchiveSearcher searcher, string language, int[] documents, RankingWeights weights)
{
    private const double Saturation = 1.2, LengthShare = 0.75;

    /// <summary>Words within which two are near each other.</summary>
    private const int Window = 8;

    private readonly string field = IndexFields.Stems(IndexFields.Text, language);

    /// <summary>The scores, in the order of the documents.</summary>
    /// <param name="stems">Each stem once.</param>
    /// <param name="pairs">Pairs that stand near each other in the question.</param>
    /// <param name="deadline">When to end.</param>
    public double[] Of(IReadOnlyList<WeighedStem> stems, IReadOnlyCollection<StemPair> pairs, Deadline deadline)
    {
        var scores = new double[documents.Length];
        var meanLength = searcher.MeanTellingLength;
        var rarity = stems.Select(stem => Rarity(searcher.IndexReader.DocFreq(new Term(field, stem.Stem)))).ToArray();
        var at = 0;
        foreach (var segment in searcher.Segments)
        {
            var (first, past) = (at, at);
            while (past < documents.Length && documents[past] < segment.Context.DocBase + segment.MaxDoc)
                past++;
            at = past;
            if (first == past)
                continue;
            deadline.Look();
            var places = stems.Select(stem => Places(segment, stem.Stem, documents.AsSpan(first, past - first))).ToArray();
            var lengths = segment.Context.AtomicReader.GetNumericDocValues(IndexFields.TellingLength);
            for (var i = first; i < past; i++)
            {
                var length = lengths?.Get(documents[i] - segment.Context.DocBase) ?? meanLength;
                scores[i] = Score(i - first, Saturation * (1 - LengthShare + (LengthShare * length / meanLength)), stems, pairs, rarity, places);
            }
        }

        return scores;
    }

    /// <summary>What a text of usual length would score that has each stem once.</summary>
    public double OfEachOnce(IReadOnlyList<WeighedStem> stems) => stems.Sum(stem => stem.Weight * Rarity(searcher.IndexReader.DocFreq(new Term(field, stem.Stem))));

    private double Score(int document, double norm, IReadOnlyList<WeighedStem> stems, IReadOnlyCollection<StemPair> pairs, double[] rarity, int[]?[][] places)
    {
        var score = 0.0;
        for (var stem = 0; stem < stems.Count; stem++)
        {
            if (places[stem][document] is { } own)
                score += stems[stem].Weight * rarity[stem] * Saturated(own.Length, norm);
        }

        foreach (var (first, second, joined) in pairs)
        {
            if (places[first][document] is not { } one || places[second][document] is not { } other)
                continue;
            var (side, near) = Together(one, other);
            score += (rarity[first] + rarity[second]) * ((joined ? weights.SideBySide * Saturated(side, norm) : 0) + (weights.Nearby * Saturated(near, norm)));
        }

        return score;
    }

    private static double Saturated(int times, double norm) => times * (Saturation + 1) / (times + norm);

    /// <summary>How often the second stands right behind the first, and how often one of it stands within the window of the first.</summary>
    private static (int SideBySide, int Near) Together(int[] first, int[] second)
    {
        var (side, near, from) = (0, 0, 0);
        foreach (var place in first)
        {
            while (from < second.Length && second[from] <= place - Window)
                from++;
            if (from < second.Length && second[from] < place + Window)
                near++;
            if (Array.BinarySearch(second, place + 1) >= 0)
                side++;
        }

        return (side, near);
    }

    private double Rarity(int articles) => Math.Log(1 + ((searcher.IndexReader.NumDocs - Math.Min(articles, searcher.IndexReader.NumDocs) + 0.5) / (articles + 0.5)));

    /// <summary>Where a stem stands in each document; null where it does not.</summary>
    private int[]?[] Places(ArchiveSegment segment, string stem, ReadOnlySpan<int> within)
    {
        var places = new int[]?[within.Length];
        if (segment.Context.AtomicReader.GetTermPositionsEnum(new Term(field, stem)) is not { } postings)
            return places;
        var at = -1;
        for (var i = 0; i < within.Length && at != DocIdSetIterator.NO_MORE_DOCS; i++)
        {
            var document = within[i] - segment.Context.DocBase;
            if (at < document)
                at = postings.Advance(document);
            if (at != document)
                continue;
            var own = new int[postings.Freq];
            for (var place = 0; place < own.Length; place++)
                own[place] = postings.NextPosition();
            places[i] = own;
        }

        return places;
    }
}
