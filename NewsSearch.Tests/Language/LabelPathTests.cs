using CsCheck;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public class LabelPathTests
{
    private const int Labels = NameLabels.Count;
    private const int Outside = NameLabels.Outside, Person = 1, StillPerson = 2, StillPlace = 4;

    [Fact]
    public void A_name_goes_on_only_with_its_own_kind()
    {
        var scores = Likely(Person, StillPlace, Outside);
        scores[Labels + StillPerson] = 0.9f;

        LabelPath.Best(scores).ShouldBe([Person, StillPerson, Outside]);
    }

    [Fact]
    public void No_sentence_begins_within_a_name() =>
        LabelPath.Best(Likely(StillPerson)).ShouldBe([Outside]);

    [Fact]
    public void No_sequence_that_is_allowed_is_likelier()
    {
        const int Tokens = 4;
        Gen.Single[-6f, 0f].Array[Tokens * Labels].Sample(scores =>
        {
            var best = LabelPath.Best(scores);

            IsAllowed(best).ShouldBeTrue();
            Sum(scores, best).ShouldBe(Sequences(Tokens).Where(IsAllowed).Max(path => Sum(scores, path)), 1e-4f);
        }, iter: 20);
    }

    /// <summary>Scores that are 1 for each of <paramref name="path"/> and 0 else.</summary>
    private static float[] Likely(params int[] path)
    {
        var scores = new float[path.Length * Labels];
        for (var token = 0; token < path.Length; token++)
            scores[(token * Labels) + path[token]] = 1;
        return scores;
    }

    private static IEnumerable<int[]> Sequences(int tokens) => tokens == 0
        ? [[]]
        : Sequences(tokens - 1).SelectMany(_ => Enumerable.Range(0, Labels), (path, label) => path.Append(label).ToArray());

    /// <summary>What goes on with a name stands behind a label of the same name: labels 1 and 2 are the first kind's, 3 and 4 the second's.</summary>
    private static bool IsAllowed(int[] path) =>
        path.Index().All(l => l.Item is Outside or 1 or 3 or 5 or 7 || (l.Index > 0 && (path[l.Index - 1] == l.Item || path[l.Index - 1] == l.Item - 1)));

    private static float Sum(float[] scores, int[] path) => path.Index().Sum(l => scores[(l.Index * Labels) + l.Item]);
}
