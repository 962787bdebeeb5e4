using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using NewsSearch.Tests.Contracts;
using NewsSearch.Tests.Search.Lucene;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Compare;
using NSubstitute;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Web.Pages;

public sealed class ComparisonQueryTests() : EngineContract(new LuceneEngine())
{
    private async Task<Comparison> Compared(string query)
    {
        await Index.ApplyAsync(
        [
            .. new[]
            {
                Article("a1", "Grain", date: "2022-01-05", source: "Wire", entities: ["person/ada-north"]),
                Article("a2", "Grain", date: "2022-03-09", source: "Wire", entities: ["person/ada-north", "person/ben-south"]),
                Article("a3", "Steel", date: "2022-03-20", source: "Post", entities: ["person/ben-south"]),
                Article("a4", "Grain", source: "Post", entities: ["person/ben-south", "person/cora-east"]),
                Article("a5", "Steel", date: "2015-06-01", source: "Herald"),
                Article("a6", "Steel", date: "2022-03-21", source: "Herald", entities: ["person/ada-north", "person/dan-west"]),
            }.Select(article => article.Change()),
        ],
            1,
            Stop);
        return await new ComparisonQuery(Index, new SampleNames(), TimeProvider.System).AskAsync(CompareAddress.Parse(query), Stop);
    }

    [Fact]
    public async Task Searches_are_counted_over_the_same_time_beside_each_other()
    {
        var found = await Compared("of=grain&of=steel&from=2022&every=month");

        found.All.Select(bar => (bar.From, bar.Count)).ShouldBe([(new(2022, 1, 1), 1), (new(2022, 2, 1), 0), (new(2022, 3, 1), 3)]);
        found.Lines.Select(line => (line.Label, line.Total, string.Join(' ', line.Counts))).ShouldBe([("grain", 2, "1 0 1"), ("steel", 2, "0 0 2")]);
        found.ShareOf(found.Lines[1], 2).ShouldBe(2.0 / 3);
        found.ShareOf(found.Lines[1], 1).ShouldBe(0);
    }

    [Fact]
    public async Task All_searches_of_a_comparison_share_the_time_that_a_reader_waits_for_a_page()
    {
        var (clock, left) = (new FakeTimeProvider(), new List<TimeSpan?>());
        var engine = Substitute.For<ISearchEngine>();
        engine.SearchAsync(Arg.Any<SearchRequest>(), Arg.Any<CancellationToken>()).Returns(asked =>
        {
            left.Add(asked.Arg<SearchRequest>().Within);
            clock.Advance(TimeSpan.FromMilliseconds(700));
            return new SearchResponse { Query = new QueryReading("", []), Total = 0, Hits = [], Sequence = 0, Milliseconds = 700, Histogram = new Histogram(HistogramInterval.Month, [], 0), Partial = left[^1] <= TimeSpan.Zero };
        });

        var found = await new ComparisonQuery(engine, new SampleNames(), clock).AskAsync(CompareAddress.Parse("of=grain&of=steel&of=coal"), Stop);

        left.Select(time => time!.Value.TotalMilliseconds).ShouldBe([1_800, 1_100, 400, -300]);
        found.Partial.ShouldBeTrue();
    }

    [Theory]
    [InlineData("of=grain&of=steel")]
    [InlineData("of=grain&of=steel&every=day")]
    [InlineData("of=grain&of=steel&every=quarter")]
    [InlineData("by=source&of=Wire&of=Post&every=year")]
    public async Task No_search_is_asked_twice(string query)
    {
        var asked = new List<SearchRequest>();
        var engine = Substitute.For<ISearchEngine>();
        engine.SearchAsync(Arg.Do<SearchRequest>(asked.Add), Arg.Any<CancellationToken>()).Returns(call => Index.SearchAsync(call.Arg<SearchRequest>(), Stop));
        await Compared(query);

        await new ComparisonQuery(engine, new SampleNames(), TimeProvider.System).AskAsync(CompareAddress.Parse(query + "&from=2022"), Stop);

        asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Quarters_and_years_hold_what_their_months_hold()
    {
        (await Compared("of=grain&of=steel&every=quarter&from=2022")).Lines.Select(line => string.Join(' ', line.Counts)).ShouldBe(["2", "2"]);
        (await Compared("of=steel&every=year")).Lines.Single().Counts.ShouldBe([1, 0, 0, 0, 0, 0, 0, 2]);
    }

    [Fact]
    public async Task All_articles_of_a_day_are_counted_where_the_archive_reaches_too_far_for_days()
    {
        await Index.ApplyAsync([Article("b1", "Iron", date: "1990-01-01").Change(), Article("b2", "Coal", date: "2022-03-10").Change(), Article("b3", "Coal", date: "2022-03-12").Change(), Article("b4", "Iron", date: "2022-03-12").Change()], 1, Stop);

        var found = await new ComparisonQuery(Index, new SampleNames(), TimeProvider.System).AskAsync(CompareAddress.Parse("of=coal"), Stop);

        (found.Interval, string.Join(' ', found.All.Select(bar => bar.Count))).ShouldBe((HistogramInterval.Day, "1 0 2"));
    }

    [Fact]
    public async Task What_has_no_date_is_counted_beside_the_axis()
    {
        var found = await Compared("of=grain");

        (found.Lines[0].Total, found.Lines[0].Undated, found.Lines[0].Counts.Sum()).ShouldBe((3, 1, 2));
    }

    [Fact]
    public async Task The_axis_runs_from_the_first_article_of_any_line_to_the_last()
    {
        var found = await Compared("by=source&of=Wire&of=Post&every=day");

        (found.All[0].From, found.All[^1].To, found.Interval).ShouldBe((new(2022, 1, 5), new(2022, 3, 20), HistogramInterval.Day));
        found.Lines.Select(line => line.Counts.Sum()).ShouldBe([2, 1]);
        found.All.Sum(bar => bar.Count).ShouldBe(3);
    }

    [Fact]
    public async Task A_count_opens_onto_its_articles()
    {
        var found = await Compared("by=person&of=ben-south&from=2022-03-10&every=month");

        var search = found.Within(found.Lines[0], 0);

        search.ToString().ShouldBe("/search?person=ben-south&from=2022-03-10&to=2022-03-31");
        (await Index.SearchAsync(search.ToRequest(), Stop)).Total.ShouldBe(found.Lines[0].Counts[0]);
    }

    [Fact]
    public async Task Of_a_facet_the_most_frequent_values_are_compared_and_the_others_offered()
    {
        var found = await Compared("by=person");

        found.Lines.Select(line => line.Label).ShouldBe(["Ada North", "Ben South", "Cora East"]);
        found.Others.Select(other => other.Label).ShouldBe(["Dan West"]);
        found.Address.With(found.Others[0].Value).ToString().ShouldBe("/compare?by=person&of=ada-north&of=ben-south&of=cora-east&of=dan-west");
    }

    [Fact]
    public async Task Nothing_is_offered_with_a_count_that_the_lines_would_not_have() =>
        (await Compared("by=person&of=ada-north&person=ben-south")).Others.ShouldBeEmpty();

    [Fact]
    public async Task Others_are_found_by_the_beginning_of_a_name()
    {
        var found = await Compared("by=person&of=ada-north&find=we");

        found.Others.Select(other => other.Label).ShouldBe(["Dan West"]);
        found.Lines.Select(line => line.Label).ShouldBe(["Ada North"]);
    }

    [Fact]
    public async Task A_value_written_in_two_ways_is_one_line()
    {
        var found = await Compared("by=source&of=wire&of=WIRE&of=post");

        found.Lines.Select(line => (line.Label, line.Total)).ShouldBe([("Wire", 2), ("Post", 2)]);
        found.Address.ToString().ShouldBe("/compare?by=source&of=Wire&of=Post");
    }

    [Fact]
    public async Task Bars_wider_than_was_asked_for_say_why()
    {
        var found = await Compared("of=steel&every=day");

        found.Interval.ShouldBe(HistogramInterval.Month);
        found.Notes.ShouldBe(["Counted by month: by day there would be more than 366 bars. A shorter range of dates is counted as asked."]);
    }

    [Theory]
    [InlineData("by=person&q=nothing")]
    [InlineData("of=nothing")]
    [InlineData("")]
    public async Task Where_nothing_is_found_there_is_no_axis(string query) => (await Compared(query)).All.ShouldBeEmpty();
}
