using System.Globalization;
using System.Text.Json;
using NewsSearch.Indexing.Evaluation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class LeadersEvaluationTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    [Fact]
    public async Task Coverage_is_the_share_found_with_person_country_and_time()
    {
        var report = await ReportAsync(
            """{"country": "FRA", "role": "state", "name": "Mitterrand", "start": "1981-05-21", "end": "1995-05-17"}""",
            """{"country": "FRA", "role": "government", "name": "Nobody Known", "start": "1995-05-17", "end": "1997-06-03"}""");

        report[^1].ShouldBe("coverage 50.0 %");
        report.ShouldContain("missing: FRA government Nobody Known, 1995-05-17 to 1997-06-03");
    }

    [Fact]
    public async Task The_right_person_at_another_time_or_place_is_not_found()
    {
        var report = await ReportAsync(
            """{"country": "FRA", "role": "state", "name": "Jacques Chirac", "start": "2008-01-01", "end": "2009-01-01"}""",
            """{"country": "DEU", "role": "state", "name": "Jacques Chirac", "start": "1996-01-01", "end": "1997-01-01"}""");

        report[^1].ShouldBe("coverage 0.0 %");
    }

    [Fact]
    public async Task What_is_no_person_or_a_monarchs_other_realm_is_left_out_and_listed()
    {
        var report = await ReportAsync(
            """{"country": "CHE", "role": "state", "name": "rotating", "start": "1950", "end": null}""",
            """{"country": "CAN", "role": "state", "name": "Elizabeth II", "start": "1952-02-06", "end": "2022-09-08"}""",
            """{"country": "GBR", "role": "state", "name": "Elizabeth II", "start": "1952-02-06", "end": "2022-09-08"}""");

        report.ShouldContain("left out, no person: CHE state rotating, 1950 to now");
        report.ShouldContain("left out, a monarch's other realms: CAN state Elizabeth II, 1952-02-06 to 2022-09-08");
        report[^1].ShouldBe("coverage 100.0 %");
    }

    [Fact]
    public async Task Territories_short_terms_other_roles_and_older_times_do_not_count()
    {
        var report = await ReportAsync(
            """{"country": "ABW", "role": "government", "name": "Nobody Known", "start": "1994-07-29", "end": "2001-10-30"}""",
            """{"country": "FRA", "role": "government", "name": "Nobody Known", "start": "1994-01-01", "end": "1994-01-20"}""",
            """{"country": "CAN", "role": "representative", "name": "Nobody Known", "start": "1994-01-01", "end": "1999-01-20"}""",
            """{"country": "FRA", "role": "government", "name": "Nobody Known", "start": "1970", "end": "1989"}""",
            """{"country": "FRA", "role": "government", "name": "Lionel Jospin", "start": "1997-06", "end": "2002-05"}""");

        report[^1].ShouldBe("coverage 100.0 %");
    }

    [Fact]
    public async Task Dates_that_differ_by_more_than_a_month_are_listed()
    {
        var report = await ReportAsync("""{"country": "FRA", "role": "government", "name": "Lionel Jospin", "start": "1997-06-03", "end": "2002-12-31"}""");

        report.ShouldContain("other dates: FRA government Lionel Jospin, 1997-06-03 to 2002-12-31; here person/lionel-jospin, Prime Minister of France, 1997-06-03 to 2002-05-06");
    }

    [Theory]
    [InlineData("{\"country\": \"FRA\"}", "needs country, role, name and start")]
    [InlineData("nothing", "line 1")]
    public async Task A_line_that_is_no_row_is_named(string line, string says) =>
        (await Should.ThrowAsync<JsonException>(() => ReportAsync(line))).Message.ShouldContain(says);

    [Fact]
    public async Task Of_the_leaders_since_1990_in_a_list_of_other_hands_97_in_a_hundred_are_known()
    {
        var report = new StringWriter();
        await new LeadersEvaluation(tables.Gazetteer).RunAsync(Corpora.Find("reference/leaders.jsonl.gz"), report, TestContext.Current.CancellationToken);

        var last = report.ToString().TrimEnd().Split('\n')[^1];
        double.Parse(last.Split(' ')[1], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(97);
    }

    private async Task<string[]> ReportAsync(params string[] lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(path, lines);
            var report = new StringWriter();
            await new LeadersEvaluation(tables.Gazetteer).RunAsync(path, report, TestContext.Current.CancellationToken);
            return report.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
