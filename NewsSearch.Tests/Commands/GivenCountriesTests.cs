using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Commands;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

/// <summary>What an archive's countries are called where it is compared with engines that know the given names alone.</summary>
public sealed class GivenCountriesTests : CommandTest
{
    [Fact]
    public async Task Countries_are_called_as_the_articles_give_them()
    {
        const string Article = """{"id":"a1","title":"Bridge reopened","text":"The bridge at Czechia's border was reopened on Monday after three years of work.","published":"2020-05-01","people":[],"places":[],"organisations":[],"leaders":[],"countries":["Czechia"]}""";
        (await RunAsync("import", Write("news.jsonl", Article + "\n"), "--entities", "given")).Code.ShouldBe(0);
        await using var session = ArchiveSession.Open(CommandLine.Parse(["bench", "--queries", "none", "--archive", Archive]));
        var usual = session.Get<IEntityNames>();

        var given = await GivenCountries.OfAsync(await session.IndexAsync(TestContext.Current.CancellationToken), session.Archive, new GivenTargets(session.Get<Gazetteer>()), TestContext.Current.CancellationToken);

        usual.NameOf("country/cz").ShouldBe("Czech Republic");
        given.Over(usual).NameOf("country/cz").ShouldBe("Czechia");
        given.Over(usual).NameOf("country/ke").ShouldBe(usual.NameOf("country/ke"));
    }
}
