using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Sources;

public sealed class RecordTests
{
    [Fact]
    public async Task Json_lines_are_read_line_by_line_and_a_broken_line_costs_itself_alone()
    {
        var items = await Reading.Of("""
            {"title": "One", "text": "First."}
            {"title": "Two", "text": "Sec
            {"headline": "Three", "body": "Third."}
            """, "a.jsonl");

        items.Count.ShouldBe(3);
        items[0].ShouldBeOfType<RawDocument>().Fields.Title.ShouldBe("One");
        items[1].ShouldBeOfType<RejectedInput>().ToString().ShouldContain("not valid JSON");
        items[1].Origin.ToString().ShouldBe("a.jsonl:2");
        items[2].ShouldBeOfType<RawDocument>().Text.ShouldBe("Third.");
    }

    [Fact]
    public async Task Fields_are_known_under_their_usual_names()
    {
        var item = (await Reading.Of("""
            {"headline":"T","content":"B","publishedAt":"2020-01-02","source":{"id":"x","name":"The Paper"},"authors":["A. One",{"name":"B. Two"}],
             "link":"https://e.org/1","lang":"en","category":"World","_id":"77"}
            """, "a.json")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>();

        item.Text.ShouldBe("B");
        item.Fields.ShouldSatisfyAllConditions(
            f => f.Title.ShouldBe("T"),
            f => f.Published.ShouldBe("2020-01-02"),
            f => f.PublishedFound.ShouldBe("field publishedat"),
            f => f.Source.ShouldBe("The Paper"),
            f => f.Authors.ShouldBe(["A. One", "B. Two"]),
            f => f.Url.ShouldBe("https://e.org/1"),
            f => f.Language.ShouldBe("en"),
            f => f.Section.ShouldBe("World"),
            f => f.Id.ShouldBe("77"));
    }

    [Theory]
    [InlineData("""[{"title":"A","text":"a"},{"title":"B","text":"b"}]""")]
    [InlineData("""{"status":"ok","articles":[{"title":"A","text":"a"},{"title":"B","text":"b"}]}""")]
    [InlineData("{\"title\":\"A\",\n \"text\":\"a\"}\n{\"title\":\"B\",\n \"text\":\"b\"}")]
    public async Task Json_may_hold_its_records_in_an_array_a_wrapper_or_a_row(string json)
    {
        var items = await Reading.Of(json, "a.json");

        items.OfType<RawDocument>().Select(d => d.Fields.Title).ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task A_record_with_html_is_cleaned_as_html()
    {
        var items = await Reading.Of("""
            {"title":"A","text":"Plain: 1 < 2."}
            {"title":"B","text":"<p>One</p>"}
            {"title":"C","text":"One","text_format":"html"}
            {"title":"D","html":"<html><body><p>x</p></body></html>"}
            """, "a.jsonl");

        items.Cast<RawDocument>().Select(d => d.Form).ShouldBe([RawForm.Text, RawForm.HtmlFragment, RawForm.HtmlFragment, RawForm.HtmlPage]);
    }

    [Fact]
    public async Task A_record_without_title_and_text_is_rejected_with_the_names_it_has()
    {
        var item = (await Reading.Of("{\"colour\":\"red\"}\n", "a.jsonl")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>();

        item.Reason.ShouldContain("colour");
        item.Advice.ShouldContain("'title'");
    }

    [Theory]
    [InlineData("title,text,date\nA,\"a, with\na line\",2020-01-01\nB,b,\n", "a.csv")]
    [InlineData("title;text;date\nA;\"a, with\na line\";2020-01-01\nB;b;\n", "a.csv")]
    [InlineData("title\ttext\tdate\nA\t\"a, with\na line\"\t2020-01-01\nB\tb\t\n", "noextension")]
    public async Task Tables_are_read_by_the_names_in_their_first_line(string csv, string name)
    {
        var items = (await Reading.Of(csv, name)).Cast<RawDocument>().ToList();

        items.Select(d => d.Fields.Title).ShouldBe(["A", "B"]);
        items[0].Text.ShouldBe("a, with\na line");
        items[0].Fields.Published.ShouldBe("2020-01-01");
        items[1].Origin.Line.ShouldBe(4);
    }

    [Fact]
    public async Task A_table_without_known_columns_is_rejected_once()
    {
        var item = (await Reading.Of("a,b,c\n1,2,3\n", "a.csv")).ShouldHaveSingleItem();

        item.ShouldBeOfType<RejectedInput>().Reason.ShouldContain("first line");
    }

    [Fact]
    public async Task A_record_longer_than_any_article_is_rejected_and_the_next_is_read()
    {
        var limits = new SourceLimits { DocumentLength = 1000 };
        var items = await Reading.Of($$"""
            {"title":"A","text":"{{new string('x', 2000)}}"}
            {"title":"B","text":"b"}
            """, "a.jsonl", limits);

        items[0].ShouldBeOfType<RejectedInput>().Reason.ShouldContain("1,000 characters");
        items[1].ShouldBeOfType<RawDocument>();
    }

    [Fact]
    public async Task A_line_without_end_is_not_held_in_memory()
    {
        var limits = new SourceLimits { ContainerLength = 5000 };
        var items = await Reading.Of($$"""
            {"title":"A","text":"{{new string('x', 20_000)}}"}
            {"title":"B","text":"b"}
            """, "a.jsonl", limits);

        items[0].ShouldBeOfType<RejectedInput>().Origin.Line.ShouldBe(1);
        items[1].ShouldBeOfType<RawDocument>();
    }

    [Fact]
    public async Task Json_nested_without_end_is_a_rejected_line()
    {
        var items = await Reading.Of(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "\n{\"title\":\"B\",\"text\":\"b\"}\n", "a.jsonl");

        items[0].ShouldBeOfType<RejectedInput>();
        items[1].ShouldBeOfType<RawDocument>();
    }
}
