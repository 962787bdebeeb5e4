using NewsSearch.Indexing.Search.Meaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class PassageVectorsTests
{
    private static readonly float[] Query = Unit(0);

    [Fact]
    public void Products_are_exact_whatever_the_values()
    {
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            sbyte[] one = [.. Enumerable.Range(0, MeaningVector.Length).Select(_ => (sbyte)random.Next(-127, 128))];
            sbyte[] other = [.. one.Select(value => round == 0 ? value : (sbyte)random.Next(-127, 128))];

            MeaningVector.Product(one, other).ShouldBe(one.Zip(other, (a, b) => a * b).Sum());
        }
    }

    [Fact]
    public void An_article_is_as_near_as_its_nearest_passage()
    {
        var passages = new PassageVectors();
        Set(passages, 3, Unit(5), Unit(0, 1), Unit(9));

        passages.NearestOf(3, MeaningVector.Of(Query))!.Value.Nearness.ShouldBe(MathF.Sqrt(0.5f), 0.01f);
    }

    [Fact]
    public void The_nearest_passage_is_told_by_its_place_in_the_article()
    {
        var passages = new PassageVectors();
        Set(passages, 2, Unit(3));
        Set(passages, 3, Unit(5), Unit(0, 1), Unit(0), Unit(0));

        passages.NearestOf(3, MeaningVector.Of(Query))!.Value.Passage.ShouldBe(2);
    }

    [Fact]
    public void A_text_of_several_passages_is_as_near_as_these_are_in_the_mean_and_each_has_its_answer()
    {
        var passages = new PassageVectors();
        Set(passages, 1, Unit(0), Unit(5));
        Set(passages, 2, Unit(9), Unit(9), Unit(0));

        var asked = new MeaningOfQuery(passages, MeaningVector.Of(Unit(0)), MeaningVector.Of(Unit(5)));

        asked.NearnessOf(1)!.Value.ShouldBe(1, 0.01f);
        asked.NearnessOf(2)!.Value.ShouldBe(0.5f, 0.01f);
        asked.NearnessOf(3).ShouldBeNull();
        asked.AnswersOf(1).Select(answer => answer.Passage).ShouldBe([0, 1]);
        asked.AnswersOf(2)[0].Passage.ShouldBe(2);
        asked.AnswersOf(3).ShouldBeEmpty();
        asked.Usual.ShouldBe((0.4f + 0.2f) / 2, 0.01f);
    }

    [Fact]
    public void What_articles_say_to_a_question_is_told_beyond_what_all_say()
    {
        var passages = new PassageVectors();
        Set(passages, 1, Unit(0, 1), Unit(9));
        Set(passages, 2, Unit(0, 1), Unit(5));
        Set(passages, 3, Unit(0, 2));

        var directions = new MeaningOfQuery(passages, MeaningVector.Of(Query)).DirectionsOf([1, 2, 3, 4]);

        directions[0]!.Value.Nearness(directions[1]!.Value).ShouldBe(1, 0.01f);
        directions[0]!.Value.Nearness(directions[2]!.Value).ShouldBeLessThan(MeaningVector.Of(Unit(0, 1)).Nearness(MeaningVector.Of(Unit(0, 2))));
        directions[3].ShouldBeNull();
    }

    [Fact]
    public void A_direction_is_brought_to_unit_length_and_none_stays_none()
    {
        var direction = MeaningVector.Toward([.. Unit(0, 1).Select(value => value * 40)]);

        direction.Nearness(direction).ShouldBe(1, 0.01f);
        MeaningVector.Toward(new float[MeaningVector.Length]).Values.ToArray().ShouldAllBe(value => value == 0);
    }

    [Fact]
    public void What_was_never_read_has_no_nearness()
    {
        var passages = new PassageVectors();
        Set(passages, 3, Unit(0));

        passages.NearestOf(2, MeaningVector.Of(Query)).ShouldBeNull();
        passages.NearestOf(1_000_000, MeaningVector.Of(Query)).ShouldBeNull();
    }

    [Fact]
    public void An_article_read_anew_has_its_new_vectors_alone_and_one_forgotten_has_none()
    {
        var passages = new PassageVectors();
        Set(passages, 3, Unit(0), Unit(1));
        Set(passages, 4, Unit(7));
        Set(passages, 3, Unit(8));
        Set(passages, 4);

        passages.Articles.ShouldBe(1);
        passages.NearestOf(3, MeaningVector.Of(Query))!.Value.Nearness.ShouldBe(0, 0.01f);
        passages.NearestOf(4, MeaningVector.Of(Query)).ShouldBeNull();
        passages.UsualNearness(MeaningVector.Of(Unit(8))).ShouldBe(1, 0.01f);
    }

    [Fact]
    public void An_article_as_a_whole_points_where_its_passages_point_together()
    {
        var passages = new PassageVectors();
        Set(passages, 3, Unit(0), Unit(1));
        Set(passages, 4, Unit(0, 1));

        passages.NearestOf(4, passages.MeanOf(3)!.Value)!.Value.Nearness.ShouldBe(1, 0.01f);
        passages.MeanOf(5).ShouldBeNull();
    }

    [Fact]
    public void More_articles_than_a_block_holds_keep_their_own_vectors()
    {
        var passages = new PassageVectors();
        for (var article = 0; article < 70_000; article++)
            Set(passages, article, Unit(article % MeaningVector.Length));

        foreach (var article in new[] { 0, 383, 65_535, 65_536, 69_999 })
            passages.NearestOf(article, MeaningVector.Of(Unit(article % MeaningVector.Length)))!.Value.Nearness.ShouldBe(1, 0.01f);
    }

    private static void Set(PassageVectors passages, long article, params float[][] vectors)
    {
        var rounded = vectors.Select(vector => MeaningVector.Of(vector)).ToList();
        passages.Set(article, rounded.SelectMany(v => v.Values.ToArray()).ToArray(), rounded.Select(v => v.Step).ToArray());
    }

    /// <summary>Equal values at the places named.</summary>
    private static float[] Unit(params int[] at)
    {
        var vector = new float[MeaningVector.Length];
        foreach (var place in at)
            vector[place] = 1 / MathF.Sqrt(at.Length);
        return vector;
    }
}
