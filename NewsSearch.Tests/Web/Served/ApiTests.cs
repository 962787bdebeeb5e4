using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class ApiTests(ServedProduct product)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var document = JsonDocument.Parse(await product.PageAsync(path));
        return document.RootElement.Clone();
    }

    [Fact]
    public async Task A_search_answers_with_hits_counts_and_coverage()
    {
        var found = await JsonAsync("/api/v1/search?q=grain&facets=person,country.about&histogram=year");

        found.GetProperty("total").GetInt64().ShouldBe(1);
        var hit = found.GetProperty("hits")[0];
        hit.GetProperty("id").GetString().ShouldBe(product.Ids["summit"]);
        hit.GetProperty("entities")[0].GetProperty("kind").GetString().ShouldBe("person");
        found.GetProperty("facets")[0].GetProperty("values")[0].GetProperty("value").GetString().ShouldBe("person/xi-jinping");
        found.GetProperty("facets")[1].GetProperty("facet").GetString().ShouldBe("country.about");
        found.GetProperty("histogram").GetProperty("bars")[0].GetProperty("count").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_comparison_is_the_same_figures_as_data_and_as_a_file()
    {
        var found = await JsonAsync("/api/v1/compare?by=country&of=cn&every=quarter");

        (found.GetProperty("by").GetString(), found.GetProperty("every").GetString()).ShouldBe(("country", "quarter"));
        found.GetProperty("lines")[0].GetProperty("label").GetString().ShouldBe("China");
        var span = found.GetProperty("spans")[0];
        (span.GetProperty("from").GetString(), span.GetProperty("counts")[0].GetInt64(), span.GetProperty("all").GetInt64()).ShouldBe(("2022-01-01", 1, 1));
        (await product.PageAsync("/api/v1/compare?by=country&of=cn&every=quarter&format=csv")).TrimStart('\uFEFF').ShouldBe("from,to,China,all\r\n2022-01-01,2022-03-31,1,1\r\n");
    }

    [Fact]
    public async Task Beside_a_file_of_a_comparison_stands_what_was_read_otherwise()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/api/v1/compare?by=country&of=cn&of=zz&format=csv", Stop);

        answer.Headers.GetValues("NewsSearch-Notes").ShouldHaveSingleItem().ShouldContain("zz");
    }

    [Theory]
    [InlineData("", "Nothing is compared: name searches by of, or a facet by by.")]
    [InlineData("?by=year", "by is words, person, organisation, country, country.about, place, leader, source, author, section, language, not 'year'.")]
    [InlineData("?of=a&format=xml", "format is json or csv, not 'xml'.")]
    public async Task A_comparison_that_says_nothing_is_refused(string query, string detail)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/api/v1/compare" + query, Stop);

        (await ShouldBeProblem(answer, HttpStatusCode.BadRequest)).ShouldBe(detail);
    }

    [Fact]
    public async Task What_is_near_to_a_question_has_any_of_its_words()
    {
        (await JsonAsync("/api/v1/search?q=grain+zebras")).GetProperty("total").GetInt64().ShouldBe(0);

        (await JsonAsync("/api/v1/near?q=grain+zebras")).GetProperty("hits")[0].GetProperty("id").GetString().ShouldBe(product.Ids["summit"]);
        (await JsonAsync("/api/v1/near?q=grain+-beijing")).GetProperty("hits").GetArrayLength().ShouldBe(0);
        (await JsonAsync("/api/v1/near?q=")).GetProperty("hits").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_export_may_carry_the_whole_text()
    {
        var whole = await JsonAsync("/api/v1/export?format=jsonl&text=true&q=grain");
        var lean = await JsonAsync("/api/v1/export?format=jsonl&q=grain");

        whole.GetProperty("text").GetString().ShouldBe((await JsonAsync($"/api/v1/articles/{product.Ids["summit"]}")).GetProperty("article").GetProperty("text").GetString());
        lean.TryGetProperty("text", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(1_000_000)]
    public async Task An_address_too_long_is_a_problem_in_a_few_words(int length)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/api/v1/search?q=" + new string('a', length), Stop);
        var body = await answer.Content.ReadAsStringAsync(Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        body.Length.ShouldBeLessThan(1_000);
    }

    [Fact]
    public async Task Suggestions_name_entities_with_their_counts()
    {
        var first = (await JsonAsync("/api/v1/suggest?q=xi")).GetProperty("suggestions")[0];

        first.GetProperty("entity").GetProperty("id").GetString().ShouldBe("person/xi-jinping");
        first.GetProperty("count").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Suggestions_have_headlines_beside_entities()
    {
        var title = (await JsonAsync("/api/v1/suggest?q=grain+sum")).GetProperty("titles")[0];

        title.GetProperty("id").GetString().ShouldBe(product.Ids["summit"]);
        title.GetProperty("title").GetString().ShouldBe("Xi Jinping hosts grain summit in Beijing");
        title.GetProperty("published").GetProperty("day").GetString().ShouldBe("2022-03-01");
        (await JsonAsync("/api/v1/suggest?q=grain+sum&titles=0")).GetProperty("titles").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Articles_without_a_date_can_be_asked_for()
    {
        var undated = (await JsonAsync("/api/v1/search?size=0&histogram=year")).GetProperty("histogram").GetProperty("undated").GetInt64();

        undated.ShouldBeGreaterThan(0);
        (await JsonAsync("/api/v1/search?size=0&q=-date:0001..9999")).GetProperty("total").GetInt64().ShouldBe(undated);
    }

    [Fact]
    public async Task A_facet_lists_its_values() =>
        (await JsonAsync("/api/v1/facets/person?find=ji")).GetProperty("values")[0].GetProperty("label").GetString().ShouldBe("Xi Jinping");

    [Theory]
    [InlineData("cn")]
    [InlineData("CN")]
    [InlineData("country/CN")]
    public async Task Places_of_a_country_are_listed_however_its_code_is_written(string country)
    {
        var answer = await JsonAsync($"/api/v1/facets/place?in={country}");

        answer.GetProperty("values")[0].GetProperty("value").GetString().ShouldBe("place/cn/beijing");
        answer.GetProperty("parent").GetString().ShouldBe("country/cn");
        answer.GetProperty("notes").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("/api/v1/facets/place?in=zz", "There is no country “zz”: write its code, such as ua.")]
    [InlineData("/api/v1/facets/source?person=nobody", "No article has the person “person/nobody”.")]
    [InlineData("/api/v1/near?q=grain&section=Sprots", "No article has the section “Sprots”.")]
    [InlineData("/api/v1/near?q=xqzt+blorp", "No article has any of these words.")]
    public async Task What_is_not_known_is_told_of_beside_the_answer(string path, string note) =>
        (await JsonAsync(path)).GetProperty("notes").EnumerateArray().Select(told => told.GetString()).ShouldBe([note]);

    [Fact]
    public async Task A_search_gives_its_filters_as_the_archive_writes_them()
    {
        var found = await JsonAsync("/api/v1/search?source=meridian+wire&country=country/CN");

        found.GetProperty("total").GetInt64().ShouldBe(1);
        found.GetProperty("filters").EnumerateArray().Select(filter => filter.GetProperty("value").GetString()).ShouldBe(["Meridian Wire", "country/cn"]);
    }

    [Fact]
    public async Task An_article_comes_as_it_is_extracted()
    {
        var answer = await JsonAsync($"/api/v1/articles/{product.Ids["summit"]}");

        answer.GetProperty("versions").GetInt32().ShouldBe(2);
        var article = answer.GetProperty("article");
        var mention = article.GetProperty("mentions")[0];
        var text = article.GetProperty("text").GetString()!;
        text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].ShouldBe("Xi Jinping");
        article.GetProperty("published").GetProperty("precision").GetString().ShouldBe("minute");
    }

    [Fact]
    public async Task An_entity_is_at_its_whole_id()
    {
        var answer = await JsonAsync("/api/v1/entities/place/cn/beijing");

        answer.GetProperty("entity").GetProperty("name").GetString().ShouldBe("Beijing");
        (await JsonAsync("/api/v1/entities/person/xi-jinping")).GetProperty("quotes").GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Every_mention_of_an_entity_comes_with_its_sentence()
    {
        var answer = await JsonAsync("/api/v1/entities/person/xi-jinping/mentions?size=1&page=2");

        answer.GetProperty("total").GetInt64().ShouldBe((await JsonAsync("/api/v1/entities/person/xi-jinping")).GetProperty("entity").GetProperty("mentions").GetInt64());
        var second = answer.GetProperty("mentions").EnumerateArray().ShouldHaveSingleItem();
        second.GetProperty("sentence").GetString().ShouldBe("Xi Jinping welcomed ministers on Tuesday.");
        (second.GetProperty("paragraph").GetInt32(), second.GetProperty("article").GetString()).ShouldBe((1, product.Ids["summit"]));
        (await JsonAsync("/api/v1/entities/place/cn/beijing/mentions?as=BEIJING")).GetProperty("total").GetInt64().ShouldBe(1);
        (await JsonAsync("/api/v1/entities/place/cn/beijing/mentions?as=Peking")).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Theory]
    [InlineData("/api/v1/articles/nosuchthing1", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/entities/person/nobody", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/entities/person/nobody/mentions", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/entities/person/xi-jinping/mentions?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/entities/person/xi-jinping/mentions?size=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/entities/country/cn/mentions?words=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/facets/colour", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/search?size=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/export?format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?page=99999999999", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?sort=foo", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?q=a&meaning=maybe", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/near?q=a&size=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/suggest?q=a&size=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?cursor=garbage", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?snippets=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/export?sort=foo", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/export?format=jsonl&text=yes", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/facets/person?in=cn", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/facets/person?aliases=no", HttpStatusCode.BadRequest)]
    public async Task Every_error_is_a_problem_that_says_what_is_wrong(string path, HttpStatusCode status)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, Stop);

        await ShouldBeProblem(answer, status);
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_for_programs_too()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync($"/api/v1/articles/{product.Ids["withdrawn"]}", Stop);

        (await ShouldBeProblem(answer, HttpStatusCode.Gone)).ShouldContain("recalled");
    }

    [Fact]
    public async Task An_export_has_every_article_found_and_runs_nothing_in_a_spreadsheet()
    {
        var csv = await product.PageAsync("/api/v1/export?format=csv");
        var lines = await product.PageAsync("/api/v1/export?format=jsonl&q=grain");

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(3);
        csv.ShouldContain("'=cmd");
        JsonDocument.Parse(lines).RootElement.GetProperty("published").GetString().ShouldBe("2022-03-01T09:30+08:00");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong")]
    [InlineData("Basic abc")]
    public async Task Nothing_is_imported_without_a_key(string? authorization)
    {
        using var client = product.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/import?name=a.txt") { Content = new StringContent("text") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await client.SendAsync(request, Stop);

        await ShouldBeProblem(answer, HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task What_is_imported_with_a_key_can_be_searched()
    {
        using var client = product.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/import?name=agency.jsonl");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", product.Key);
        request.Content = new StringContent("""{"title":"Quokka census finds more","text":"The quokka census found more of them than the year before, officials said on Friday in Perth.","date":"2021-05-04","source":"Pacific Dispatch"}""", Encoding.UTF8, "application/jsonl");

        using var answer = await client.SendAsync(request, Stop);
        using var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        await product.IndexedAsync();

        report.RootElement.GetProperty("added").GetInt64().ShouldBe(1);
        (await JsonAsync("/api/v1/search?q=quokka")).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Files_sent_without_a_name_are_articles_of_their_own_however_alike()
    {
        const string Wire = "The numbat census counted nine hundred of them in the reserve, officials said on Friday, more than in any year since the fences were built around it.";

        (await SentAsync(Wire)).GetProperty("added").GetInt64().ShouldBe(1);
        (await SentAsync(Wire + " The minister thanked the volunteers.")).GetProperty("added").GetInt64().ShouldBe(1);
        (await SentAsync(Wire)).GetProperty("unchanged").GetInt64().ShouldBe(1);
        await product.IndexedAsync();
    }

    private async Task<JsonElement> SentAsync(string text)
    {
        using var client = product.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/import") { Content = new StringContent("Numbats return\n\n" + text) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", product.Key);
        using var answer = await client.SendAsync(request, Stop);
        using var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return report.RootElement.Clone();
    }

    [Fact]
    public async Task The_description_names_every_address_and_filter()
    {
        var paths = (await JsonAsync("/openapi/v1.json")).GetProperty("paths");

        paths.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["/api/v1/search", "/api/v1/near", "/api/v1/similar", "/api/v1/suggest", "/api/v1/facets/{name}", "/api/v1/compare", "/api/v1/articles/{id}", "/api/v1/entities/{id}", "/api/v1/entities/{kind}/{slug}/mentions", "/api/v1/entities/place/{code}/{slug}/mentions", "/api/v1/export", "/api/v1/context", "/api/v1/import"]);
        paths.GetProperty("/api/v1/search").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(p => p.GetProperty("name").GetString()).ShouldContain("country.about.not");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string path)
    {
        // What another test has just brought in is waited for.
        await product.IndexedAsync();

        (await product.PageAsync(path)).ShouldBe("Healthy");
    }

    private static async Task<string> ShouldBeProblem(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return problem.RootElement.GetProperty("detail").GetString()!;
    }
}
