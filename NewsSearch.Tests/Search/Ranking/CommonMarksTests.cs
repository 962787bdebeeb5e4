using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Ranking;

public sealed class CommonMarksTests
{
    [Theory]
    [InlineData("Ships left the ports.", "A port for a ship.", "[Ships] left the [ports].", "A [port] for a [ship].")]
    [InlineData("Grain said more.", "He said grain.", "[Grain] said more.", "He said [grain].")]
    [InlineData("Rain.", "Snow.", "Rain.", "Snow.")]
    [InlineData("It was said to be so by them.", "That it was said to be so.", "[It was said to be so] by them.", "That [it was said to be so].")]
    [InlineData("", "Snow.", "", "Snow.")]
    public void Words_of_both_are_marked_in_any_form_and_what_is_the_same_word_for_word(string one, string other, string markedOne, string markedOther)
    {
        using var stemmer = new Stemmer("en");

        var (inOne, inOther) = new CommonMarks(stemmer, stem => stem != "said").Of(one, other);

        Shown(inOne).ShouldBe(markedOne);
        Shown(inOther).ShouldBe(markedOther);
    }

    private static string Shown(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Match ? $"[{run.Text}]" : run.Text));
}
