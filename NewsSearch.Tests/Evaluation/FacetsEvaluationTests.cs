using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Tests.Annotation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Evaluation;

public sealed class FacetsEvaluationTests(KnownWorld world) : IDisposable
{
    private const string Codes =
        """
        {"facet": "places", "code": "ussr", "iso3": "SUN"}
        {"facet": "places", "code": "hong-kong", "iso3": "HKG"}
        {"facet": "places", "code": "france", "iso3": "FRA"}
        {"facet": "people", "code": "volcker", "name": "Paul Volcker", "office": "Chairman", "iso3": "USA"}
        {"facet": "people", "code": "baker", "name": "James Baker"}
        {"facet": "orgs", "code": "worldbank", "name": "International Bank for Reconstruction and Development"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Former_states_and_territories_count_by_their_codes()
    {
        var (report, faults) = Run("1\tplaces\tussr\n1\tplaces\thong-kong\n", new Annotations { Stamp = "", Countries = [Country("SUHH", 0.9, CountryLevel.About), Country("FR", 0.1, CountryLevel.Mentioned)] });

        report.ShouldContain("countries mentioned  precision 50.0  recall 50.0  F1 50.0  gold 2  found 2  right 1");
        report.ShouldContain("countries about      precision 100.0  recall 50.0  F1 66.7  gold 2  found 1  right 1");
        faults.ShouldBe(["country missed\t1\tHK", "country extra\t1\tFR"]);
    }

    [Fact]
    public void People_and_bodies_count_under_any_of_their_names()
    {
        var (report, faults) = Run(
            "1\tpeople\tvolcker\n1\tpeople\tbaker\n1\torgs\tworldbank\n",
            new Annotations { Stamp = "", Entities = [Entity("person/x", "Paul A. Volcker", MentionKind.Person), Entity("organisation/world-bank", "World Bank", MentionKind.Organisation)] });

        report.ShouldContain("people               recall 50.0  gold 2  right 1");
        report.ShouldContain("organisations        recall 100.0  gold 1  right 1");
        faults.ShouldBe(["person missed\t1\tJames Baker"]);
    }

    [Fact]
    public void A_story_without_labels_is_left_out() =>
        Run("2\tplaces\tfrance\n", new Annotations { Stamp = "" }).Report[0].ShouldBe("0 stories");

    [Fact]
    public void A_label_that_is_no_label_is_named() =>
        Should.Throw<JsonException>(() => Run("1\tplaces\n", new Annotations { Stamp = "" })).Message.ShouldContain("line 1: a label is a story, a facet and a code");

    private (string[] Report, string[] Faults) Run(string labels, Annotations read)
    {
        var (docs, gold, codes) = (Path.Combine(_folder, "docs.jsonl"), Path.Combine(_folder, "labels.tsv"), Path.Combine(_folder, "codes.jsonl"));
        File.WriteAllText(docs, """{"id": "1", "date": "1987-02-26", "title": "A TITLE", "dateline": "MOSCOW, Feb 26 -", "text": "Words."}""");
        File.WriteAllText(gold, labels);
        File.WriteAllText(codes, Codes);
        var (output, faults) = (new StringWriter(), new StringWriter());
        new FacetsEvaluation(world.Gazetteer, article => Answer(article, read)).Run(docs, FacetLabels.Read(gold, codes), output, faults, TestContext.Current.CancellationToken);
        return (Lines(output), Lines(faults));
    }

    private static Annotations Answer(Article article, Annotations read)
    {
        article.Text.ShouldBe("A TITLE\n\nMOSCOW, Feb 26 - Words.");
        article.Published?.Day.ShouldBe(new DateOnly(1987, 2, 26));
        return read;
    }

    private static CountryConcerned Country(string code, double weight, CountryLevel level) => new(code, code, weight, level);

    private static Entity Entity(string id, string name, MentionKind kind) => new(id, name, kind, null, 1, 0.5);

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(writer.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
