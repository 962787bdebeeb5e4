using NewsSearch.Indexing.Search.Meaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class NeighboursTests
{
    private readonly PassageVectors _passages = new();

    [Fact]
    public void Of_two_that_are_as_good_by_themselves_the_one_that_says_what_the_best_says_is_lifted()
    {
        Say(1, Toward(0, 1));
        Say(2, Toward(0, 1));
        Say(3, Toward(0, 2));

        Evened([1, 0.5, 0.5]).ShouldBe([0.95, 0.55, 0.5], 0.001);
    }

    [Fact]
    public void What_is_like_many_that_are_poor_is_lowered()
    {
        Say(1, Toward(0, 1));
        Say(2, Toward(0, 2));
        Say(3, Toward(0, 2));
        Say(4, Toward(0, 2));

        var evened = Evened([0.9, 0.9, 0.1, 0.1]);

        evened[0].ShouldBe(0.9);
        evened[1].ShouldBeLessThan(0.9);
    }

    [Fact]
    public void What_all_articles_say_makes_no_two_alike()
    {
        Say(1, Toward(0, 0, 0, 1));
        Say(2, Toward(0, 0, 0, 2));

        Evened([1, 0.5]).ShouldBe([1, 0.5]);
    }

    [Fact]
    public void Of_a_long_article_the_passage_nearest_to_the_question_is_compared()
    {
        Say(1, Toward(0, 1));
        Say(2, Toward(5), Toward(0, 1));
        Say(3, Toward(0, 7), Toward(5));

        var evened = Evened([1, 0.5, 0.5]);

        evened[1].ShouldBeGreaterThan(evened[2]);
    }

    [Fact]
    public void An_article_without_vectors_keeps_its_score()
    {
        Say(1, Toward(0, 1));
        Say(3, Toward(0, 1));
        Say(4, Toward(0, 2));

        Evened([1, 0.7, 0.5, 0.2])[1].ShouldBe(0.7);
    }

    /// <summary>So none of the best falls behind the rest, and the best in all is never passed but by its like.</summary>
    [Fact]
    public void All_stay_between_the_best_and_the_last_of_the_best_and_the_rest_keep_their_scores()
    {
        const int All = 300, Best = 200;
        var random = new Random(7);
        for (var article = 1; article <= All; article++)
            Say(article, [.. Enumerable.Range(0, MeaningVector.Length).Select(_ => random.NextSingle() - 0.5f)]);
        double[] scores = [.. Enumerable.Range(0, All).Select(at => 1 - (at / 400.0))];

        var evened = Evened(scores);

        evened.Take(Best).ShouldAllBe(score => score <= 1 && score >= scores[Best - 1]);
        evened.Take(Best).ShouldNotBe(scores.Take(Best));
        evened.Skip(Best).ShouldBe(scores.Skip(Best));
    }

    [Fact]
    public void Nothing_to_even_out_is_no_fault() => Evened([]).ShouldBeEmpty();

    private double[] Evened(double[] scores) =>
        Neighbours.Evened(scores, [.. Enumerable.Range(1, scores.Length).Select(article => (long)article)], new MeaningOfQuery(_passages, MeaningVector.Toward(Toward(0))), 0.5);

    private void Say(long article, params float[][] passages)
    {
        var vectors = passages.Select(passage => MeaningVector.Toward(passage)).ToList();
        _passages.Set(article, vectors.SelectMany(vector => vector.Values.ToArray()).ToArray(), vectors.Select(vector => vector.Step).ToArray());
    }

    /// <summary>A direction that the axes given have in common, each as often as it is given.</summary>
    private static float[] Toward(params int[] axes)
    {
        var direction = new float[MeaningVector.Length];
        foreach (var axis in axes)
            direction[axis]++;
        return direction;
    }
}
