namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>
/// Lets articles that say nearly the same stand by each other: what is like answers to a question is more likely an answer (the cluster hypothesis of Jardine and van Rijsbergen 1971; scores evened out over neighbours as by Diaz 2005).
/// Only the best are compared with each other, and each is moved toward others of them: so all stay between the best and the last of them, and none falls behind the rest.
/// </summary>
public static class Neighbours
{
    /// <summary>How many of the best are compared, each with all others: 20,000 products.</summary>
    private const int Compared = 200;

    /// <summary>How many of those most like an article are heard.</summary>
    private const int Heard = 5;

    /// <summary>The scores, those of the best moved toward their neighbours', each as far as they are alike: what is like none of the others, or has no vectors yet, keeps its own.</summary>
    /// <param name="scores">What each article is given by itself.</param>
    /// <param name="articles">Their numbers in the archive, in the same order.</param>
    /// <param name="meaning">What is asked: two articles are alike that say the like to it.</param>
    /// <param name="share">What neighbours count of the whole where they say the very same, 0 to 1.</param>
    public static double[] Evened(IReadOnlyList<double> scores, IReadOnlyList<long> articles, MeaningOfQuery meaning, double share)
    {
        int[] best = [.. Enumerable.Range(0, scores.Count).OrderByDescending(at => scores[at]).Take(Compared)];
        double[] own = [.. best.Select(at => scores[at])];
        var likeness = Likeness(meaning.DirectionsOf(best.Select(at => articles[at])));
        double[] evened = [.. scores];
        foreach (var (place, at) in best.Index())
            evened[at] += share * Pull(place, likeness[place], own);
        return evened;
    }

    /// <summary>How far those most like one lie above it or below, in the mean, each as far as it is like.</summary>
    private static double Pull(int one, float[] likeness, double[] scores) => Enumerable.Range(0, likeness.Length)
        .Where(at => likeness[at] > 0)
        .OrderByDescending(at => likeness[at])
        .Take(Heard)
        .Sum(at => Math.Min(likeness[at], 1) * (scores[at] - scores[one])) / Heard;

    /// <summary>How like each is to each other, -1 to 1; 0 to itself, and where not known.</summary>
    private static float[][] Likeness(IReadOnlyList<MeaningVector?> directions)
    {
        var likeness = directions.Select(_ => new float[directions.Count]).ToArray();
        for (var one = 0; one < directions.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (directions[one] is { } first && directions[other] is { } second)
                    likeness[one][other] = likeness[other][one] = first.Nearness(second);
            }
        }

        return likeness;
    }
}
