using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class NothingFoundTests : ComponentTest
{
    [Fact]
    public void Dates_the_wrong_way_round_are_offered_the_other_way_round_and_nothing_else_is_advised()
    {
        var nothing = Rendered("q=election&from=2020&to=2015&person=a");

        nothing.Find("p a").GetAttribute("href").ShouldBe("/search?q=election&person=a&from=2015&to=2020");
        nothing.Find("p a").TextContent.ShouldBe("Published 2015 to 2020");
        nothing.FindAll(".words, .days, .relief").ShouldBeEmpty();
    }

    [Fact]
    public void Dates_alone_are_told_from_words()
    {
        var nothing = Rendered("from=2021&to=2023");

        nothing.Find(".days a").GetAttribute("href").ShouldBe("/search");
        nothing.FindAll(".words").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("q=zzzz", "words")]
    [InlineData("q=election&from=2021", "days", "published")]
    [InlineData("q=zzzz&from=2021", "words", "words")]
    [InlineData("q=zzzz&from=2021", "days words", "words", "published")]
    [InlineData("q=zzzz&from=2021", "days words")]
    [InlineData("person=a&person.not=b", "")]
    [InlineData("q=election&person=a", "", "person")]
    public void Advice_is_given_on_what_may_be_the_cause(string address, string advice, params string[] relieved)
    {
        var nothing = Rendered(address, relieved);

        string.Join(' ', nothing.FindAll(".days, .words").Select(p => p.ClassList[0])).ShouldBe(advice);
    }

    [Fact]
    public void What_a_question_asks_about_is_offered_by_itself()
    {
        var asked = AskedWords.Of(SearchAddress.Parse("q=who+is+Merkel")).Single();
        var found = new SearchResponse { Query = new QueryReading("", []), Total = 0, Hits = [], Sequence = 1, Milliseconds = 1 };

        var nothing = Render<NothingFound>(p => p.Add(n => n.Page, new ResultPage(SearchAddress.Parse("q=who+is+Merkel"), found, [], [], new ArchiveState(9, 9, 9, 9), [new PartRelief(asked, 7)], null, [])));

        nothing.Find(".relief li").TextContent.ShouldBe("without the words that only ask: “Merkel” 7 articles");
        nothing.Find(".relief a").GetAttribute("href").ShouldBe("/search?q=Merkel");
    }

    [Fact]
    public void While_the_index_is_brought_up_to_date_it_is_said_that_not_everything_was_looked_at()
    {
        Rendered("q=dam", searchable: 3).Find(".empty").TextContent.ShouldContain("Nothing so far");
        Rendered("q=dam", searchable: 9).Find(".empty").TextContent.ShouldNotContain("so far");
    }

    private IRenderedComponent<NothingFound> Rendered(string query, params string[] relieved) => Rendered(query, 9, relieved);

    private IRenderedComponent<NothingFound> Rendered(string query, long searchable, params string[] relieved)
    {
        var address = SearchAddress.Parse(query);
        var parts = AppliedPartsOf.Address(address, (_, value) => value);
        var relief = parts.Count > 1 ? parts.Select(part => new PartRelief(part, relieved.Contains(part.What) ? 3 : 0)).ToList() : [];
        var found = new SearchResponse { Query = new QueryReading(address.Text, []), Total = 0, Hits = [], Sequence = 1, Milliseconds = 1 };
        return Render<NothingFound>(p => p.Add(n => n.Page, new ResultPage(address, found, parts, [], new ArchiveState(9, searchable, 9, 9), relief, null, [])));
    }
}
