using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

public sealed class ArchiveVerbTests : CommandTest
{
    private const string Harvest = """{"id": "h1", "title": "Harvest begins", "text": "Farmers in the valley began the harvest a week early.", "published": "2021-08-02", "source": "Valley Times"}""";
    private const string Bridge = """{"id": "b1", "title": "Bridge closed", "text": "The old bridge was closed to lorries on Friday.", "published": "2022-03-04", "source": "Harbour Post"}""";

    [Fact]
    public async Task What_is_imported_is_found()
    {
        (await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"))).Code.ShouldBe(0);

        var (code, output, _) = await RunAsync("search", "bridge");

        code.ShouldBe(0);
        output.ShouldContain("1 articles");
        output.ShouldContain("Bridge closed");
        output.ShouldContain("2022-03-04  Harbour Post");
    }

    [Fact]
    public async Task A_search_as_json_is_the_response_of_the_api()
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        var json = (await RunAsync("search", "--json", "--facets", "source", "--filter", "source=Valley Times", "--from", "2021-01-01")).Output;

        var response = JsonSerializer.Deserialize<SearchResponse>(json, ContractJson.Options)!;
        response.Total.ShouldBe(1);
        response.Hits[0].Source.ShouldBe("Valley Times");
        response.Facets[0].Values.Select(v => (v.Value, v.Count)).ShouldBe([("Valley Times", 1), ("Harbour Post", 1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("old bridge", 1)]
    [InlineData("bridge old", 0)]
    [InlineData("bridge -harvest", 1)]
    [InlineData("lorries NEAR/9 bridge", 1)]
    [InlineData("lorries W/S bridge", 1)]
    [InlineData("lorr* bridge", 1)]
    [InlineData("friday || early", 2)]
    [InlineData("lorries AND bridge", 1)]
    [InlineData("old bridge date:2022", 1)]
    [InlineData("old AND", 0)]
    [InlineData("\"old bridge", 1)]
    public async Task Several_words_in_one_argument_are_a_phrase_unless_they_say_more(string query, int found)
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        (await RunAsync("search", query)).Output.ShouldStartWith($"{found} articles");
    }

    [Theory]
    [InlineData("--from", "2022-03", "Bridge")]
    [InlineData("--to", "2021-08", "Harvest")]
    [InlineData("--to", "2021", "Harvest")]
    public async Task A_month_or_year_stands_for_all_its_days(string option, string days, string found)
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        var output = (await RunAsync("search", option, days)).Output;

        output.ShouldStartWith("1 articles");
        output.ShouldContain(found);
    }

    [Fact]
    public async Task A_day_that_may_be_two_is_read_with_the_day_first_and_told()
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        var output = (await RunAsync("search", "--from", "8/3/2021", "--to", "2022")).Output;

        output.ShouldStartWith("2 articles");
        output.ShouldContain("  (“8/3/2021” is read with the day first, as 2021-03-08; 2021-08-03 asks for the other day.)\n");
    }

    [Fact]
    public async Task An_import_with_rejected_documents_ends_with_three_and_lists_them()
    {
        var (code, output, _) = await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{{\n"));

        code.ShouldBe(3);
        output.ShouldContain("news.jsonl:2");
    }

    [Fact]
    public async Task A_report_as_json_has_the_counts()
    {
        var path = Write("news.jsonl", $"{Harvest}\n{Bridge}\n");
        await RunAsync("import", path);

        var report = JsonSerializer.Deserialize<ImportReport>((await RunAsync("import", path, "--json")).Output, ContractJson.Options)!;

        (report.Added, report.Unchanged).ShouldBe((0, 2));
    }

    [Fact]
    public async Task An_article_is_corrected_withdrawn_brought_back_and_erased()
    {
        await RunAsync("import", Write("news.jsonl", Bridge));
        var id = await IdAsync();

        (await RunAsync("set", id, "--title", "Bridge shut", "--date", "none")).Output.ShouldContain("title, date");
        (await RunAsync("search", "shut")).Output.ShouldContain("undated");
        (await RunAsync("withdraw", id, "--why", "A mistake")).Code.ShouldBe(0);
        (await RunAsync("search", "shut")).Output.ShouldStartWith("0 articles");
        (await RunAsync("withdraw", id, "--undo")).Code.ShouldBe(0);
        (await RunAsync("search", "shut")).Output.ShouldStartWith("1 articles");
        (await RunAsync("erase", id)).Code.ShouldBe(0);
        (await RunAsync("search", "shut")).Output.ShouldStartWith("0 articles");
        (await RunAsync("erase", id)).ShouldBe((1, "", $"There is no article '{id}'.{Environment.NewLine}"));
        (await RunAsync("log")).Output.ShouldContain($"Erased {id}");
    }

    [Fact]
    public async Task Check_tells_of_a_damaged_index_and_what_to_do()
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));
        await RunAsync("search", "bridge");
        var file = Directory.EnumerateFiles(Path.Combine(Archive, "index"), "*.fdt").First();
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 8;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync("check");

        code.ShouldBe(1);
        output.ShouldContain($"The index's file {Path.GetFileName(file)} is not as it was written. Nothing is lost: 'newssearch reindex' builds the index again");
        (await RunAsync("reindex")).Code.ShouldBe(0);
        (await RunAsync("check")).Output.ShouldEndWith($"All is well.{Environment.NewLine}");
    }

    [Fact]
    public async Task A_check_says_in_how_many_articles_names_are_read_and_what_reads_the_others()
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));
        (await RunAsync("check")).Output.ShouldContain("2 articles in 2 versions; 0 entities, ");
        (await RunAsync("check")).Output.ShouldContain("Names are read in 0 of 2 articles; a running server, or 'newssearch read', reads the others.");

        using var found = JsonDocument.Parse((await RunAsync("search", "--json")).Output);
        foreach (var hit in found.RootElement.GetProperty("hits").EnumerateArray())
        {
            await RunAsync("withdraw", hit.GetProperty("id").GetString()!, "--why", "A mistake");
            (await RunAsync("check")).Output.ShouldContain(" of them withdrawn; 0 entities, ");
        }

        (await RunAsync("check")).Output.ShouldContain("Names are read in all articles that are not withdrawn.");
    }

    [Fact]
    public async Task A_backup_comes_back_and_the_index_is_built_again()
    {
        await RunAsync("import", Write("news.jsonl", Bridge));
        var backup = Path.Combine(Folder, "backup.db");
        (await RunAsync("backup", backup)).Code.ShouldBe(0);
        await RunAsync("erase", await IdAsync());

        (await RunAsync("restore", backup)).Error.ShouldContain("--force");
        (await RunAsync("restore", backup, "--force")).Output.ShouldContain("1 articles");
        (await RunAsync("search", "bridge")).Output.ShouldStartWith("1 articles");
        (await RunAsync("check")).Output.ShouldEndWith($"All is well.{Environment.NewLine}");
        (await RunAsync("reindex")).Output.ShouldContain("1 articles");
    }

    [Fact]
    public async Task A_key_is_printed_once_listed_without_itself_and_revoked()
    {
        var key = (await RunAsync("keys", "add", "feeds")).Output.Trim();

        key.ShouldStartWith("ns_");
        var list = (await RunAsync("keys", "list")).Output;
        list.ShouldContain("feeds");
        list.ShouldNotContain(key);
        (await RunAsync("keys", "revoke", "feeds")).Code.ShouldBe(0);
        (await RunAsync("keys", "list")).Output.ShouldContain("revoked");
        (await RunAsync("keys", "revoke", "feeds")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_query_is_explained_with_what_of_it_was_ignored_and_why()
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        var (code, output, _) = await RunAsync("explain", "bridge date:last-year", "\"reopened");

        code.ShouldBe(0);
        output.ShouldStartWith("Looks for articles with “bridge” in any form and published last year and with “reopened” in any form.\nRead as bridge AND date:last-year AND reopened\n- ");
        output.ShouldContain("A quotation mark has no fellow");
        output.ShouldEndWith("\nFinds 0 articles.\n");
        (await RunAsync("explain", "bridge", "--json")).Output.ShouldContain("\"words\":\"bridge\"");
    }

    [Theory]
    [InlineData("bench", "search")]
    [InlineData("bench")]
    public async Task Searches_are_measured_query_by_query(params string[] verb)
    {
        await RunAsync("import", Write("news.jsonl", $"{Harvest}\n{Bridge}\n"));

        var (code, output, _) = await RunAsync([.. verb, "--queries", Write("queries.txt", "bridge\nharvest OR bridge\n"), "--rounds", "1"]);

        code.ShouldBe(0);
        output.ShouldContain("1  bridge");
        output.ShouldContain("2  harvest OR bridge");
        output.ShouldContain("all 2 queries");
    }

    private async Task<string> IdAsync() =>
        JsonSerializer.Deserialize<SearchResponse>((await RunAsync("search", "--json")).Output, ContractJson.Options)!.Hits.Single().Id;
}
