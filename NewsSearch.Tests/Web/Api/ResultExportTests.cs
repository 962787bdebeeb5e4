using System.Text;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Tests.Archive;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Api;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Api;

public sealed class ResultExportTests : ArchiveTest
{
    private static SearchHit Hit(string id, string title) =>
        new(id, [new(title, false)], "Wire, \"North\"", null, ["=cmd|' /C calc'!A0"], null, "en", [], [new("person/x", "X", MentionKind.Person)], true, 0);

    private static ISearchEngine EngineOf(params SearchHit[][] stretches)
    {
        var engine = Substitute.For<ISearchEngine>();
        for (var i = 0; i < stretches.Length; i++)
        {
            var (cursor, next) = (i == 0 ? null : $"c{i}", i + 1 < stretches.Length ? $"c{i + 1}" : null);
            engine.SearchAsync(Arg.Is<SearchRequest>(r => r.Cursor == cursor), Arg.Any<CancellationToken>()).Returns(new SearchResponse
            {
                Query = new QueryReading("", []),
                Total = stretches.Sum(s => s.Length),
                Hits = stretches[i],
                Sequence = 1,
                Milliseconds = 0,
                NextCursor = next,
            });
        }

        return engine;
    }

    [Fact]
    public async Task An_export_goes_on_to_the_last_article()
    {
        var export = new ResultExport(EngineOf([Hit("a", "One")], [Hit("b", "Two")], [Hit("c", "Three")]), Archive);
        using var body = new MemoryStream();

        await export.WriteJsonLinesAsync(SearchAddress.Everything, "http://h", whole: false, body, TestContext.Current.CancellationToken);

        var lines = Encoding.UTF8.GetString(body.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("title").GetString()).ShouldBe(["One", "Two", "Three"]);
        lines[0].ShouldContain("http://h/article/a");
    }

    [Fact]
    public async Task An_export_has_all_names_of_an_article_and_its_section()
    {
        var article = Sample.Article() with { Section = "Politics" };
        var id = (await Archive.StoreAsync([article], TestContext.Current.CancellationToken))[0].Id;
        Entity[] named = [.. Enumerable.Range(1, 9).Select(number => new Entity($"person/p{number}", $"Person {number}", MentionKind.Person, null, 1, 1.0 / number))];
        await Archive.SaveReadingsAsync([(id, 1, Sample.Reading(article, "Nobody", "person/nobody") with { Entities = named })], TestContext.Current.CancellationToken);
        var export = new ResultExport(EngineOf([Hit(id, "One")]), Archive);
        using var body = new MemoryStream();

        await export.WriteCsvAsync(SearchAddress.Everything, "http://h", body, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(body.ToArray()).ShouldContain($"en,Politics,{string.Join("; ", named.Select(entity => entity.Name))},http://h");
    }

    [Fact]
    public async Task Articles_read_many_at_a_time_each_stand_in_the_line_of_their_own_hit()
    {
        var ids = new List<string>();
        for (var i = 0; i < 450; i++)
            ids.Add(await StoredAsync(Sample.Article(title: $"Headline {i}", url: $"https://post.example/{i}", text: $"Text {i}.")));
        ids.Reverse();
        await Archive.EraseAsync(ids[7], Cancel);
        var export = new ResultExport(EngineOf([.. ids[..300].Select(id => Hit(id, id))], [.. ids[300..].Select(id => Hit(id, id))]), Archive);
        using var body = new MemoryStream();

        await export.WriteJsonLinesAsync(SearchAddress.Everything, "http://h", whole: true, body, Cancel);

        var lines = Encoding.UTF8.GetString(body.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("id").GetString()).ShouldBe(ids);
        for (var i = 0; i < lines.Count; i++)
            (lines[i].TryGetProperty("text", out var text) ? text.GetString() : null).ShouldBe(i == 7 ? null : $"Headline {449 - i}\n\nText {449 - i}.");
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_is_made_text()
    {
        var export = new ResultExport(EngineOf([Hit("a", "=HYPERLINK(\"http://evil\")"), Hit("b", "@sum"), Hit("c", "-1+1"), Hit("d", "+1"), Hit("e", "plain, with a comma")]), Archive);
        using var body = new MemoryStream();

        await export.WriteCsvAsync(SearchAddress.Everything, "http://h", body, TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(body.ToArray());
        text.ShouldStartWith("\uFEFFid,title,source,published");
        var rows = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        rows.Count.ShouldBe(5);
        rows[0].ShouldContain("'=HYPERLINK");
        rows[1].ShouldContain("'@sum");
        rows[2].ShouldContain("'-1+1");
        rows[3].ShouldContain("'+1");
        rows[4].ShouldContain("\"plain, with a comma\"");
        rows.ShouldAllBe(r => r.Contains("'=cmd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_of_stories_says_how_many_articles_tell_each()
    {
        var export = new ResultExport(EngineOf([Hit("a", "One") with { Tellings = 3 }, Hit("b", "Two") with { Tellings = 1 }]), Archive);
        using var body = new MemoryStream();

        await export.WriteCsvAsync(new SearchAddress { Stories = true }, "http://h", body, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(body.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')[^1]).ShouldBe(["tellings", "3", "1"]);
    }
}
