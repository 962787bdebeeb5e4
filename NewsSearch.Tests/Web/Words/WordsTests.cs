using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Words;

public sealed class WordsTests
{
    [Theory]
    [InlineData("international", "international organisation")]
    [InlineData("armed-group", "armed group")]
    [InlineData("party", "party")]
    public void What_an_organisation_is_is_said_in_words(string kind, string words) => OrganisationWords.Of(kind).ShouldBe(words);

    [Theory]
    [InlineData(Facet.Country, 1, "1 country")]
    [InlineData(Facet.CountryAbout, 4, "4 countries")]
    [InlineData(Facet.Person, 1204, "1,204 people")]
    [InlineData(Facet.Leader, 3, "3 leaders")]
    [InlineData(Facet.Source, 1, "1 outlet")]
    public void Values_of_a_facet_are_counted_by_their_own_name(Facet facet, int count, string words) => FacetTitle.Counted(facet, count).ShouldBe(words);

    [Fact]
    public void Counts_carry_their_unit()
    {
        Figures.Articles(1).ShouldBe("1 article");
        Figures.Articles(12340).ShouldBe("12,340 articles");
        Figures.Articles(0).ShouldBe("0 articles");
    }

    [Theory]
    [InlineData("president of Russia", "country/ru", RoleState.Former, "former president of Russia")]
    [InlineData("Secretary of State", "country/us", RoleState.Now, "Secretary of State, United States")]
    [InlineData("waitress", null, RoleState.Now, "waitress")]
    [InlineData("governor", null, RoleState.Candidate, "candidate for governor")]
    [InlineData("presidential candidate", null, RoleState.Candidate, "presidential candidate")]
    public void A_role_names_what_it_belongs_to_once(string title, string? of, RoleState state, string words) =>
        RoleWords.Of(title, of, state, id => id == "country/ru" ? "Russia" : "United States").ShouldBe(words);

    [Fact]
    public void A_marked_sentence_leaves_out_what_is_far_from_the_words()
    {
        var far = string.Join(' ', Enumerable.Repeat("word", 100));
        var sentence = $"{far} Kyiv {far}";

        var marked = MarkedSentence.Of(sentence, far.Length + 1, 4);

        marked.Marked.ShouldBe("Kyiv");
        marked.Before.ShouldStartWith("… word ");
        marked.Before.ShouldEndWith("word ");
        marked.After.ShouldStartWith(" word");
        marked.After.ShouldEndWith("word …");
        (marked.Before.Length + marked.After.Length).ShouldBeLessThan(500);
        MarkedSentence.Of("In Kyiv.", 3, 4).ShouldBe(new MarkedSentence("In ", "Kyiv", "."));
        MarkedSentence.Of("Short.", 40, 4).ShouldBe(new MarkedSentence("Short.", "", ""));
    }

    [Fact]
    public void Long_words_end_at_a_space()
    {
        Shortened.At("one two three four", 10).ShouldBe("one two …");
        Shortened.At("short", 10).ShouldBe("short");
        Shortened.At("ab😀cd😀", 3).ShouldBe("ab …");
    }
}
