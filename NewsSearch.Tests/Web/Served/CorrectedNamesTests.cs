using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class CorrectedNamesTests(ServedProduct product)
{
    private static readonly FixTarget Mary = new("person/mary-major", "Mary Major", MentionKind.Person, null);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_merged_entity_leads_to_the_one_it_went_into_and_back_when_that_is_undone()
    {
        var archive = product.Services.GetRequiredService<NewsArchive>();
        var article = Sample.Article(url: "https://wire.example/major", text: "Marie Major left. Mary Major stayed.", source: "Meridian Wire");
        var read = Sample.Reading(article, "Marie Major", "person/marie-major");
        var other = Sample.Reading(article, Mary.Name, Mary.Id);
        var id = (await archive.StoreAsync([article], Stop))[0].Id;
        await archive.SaveReadingsAsync([(id, 1, read with { Mentions = [.. read.Mentions, .. other.Mentions], Entities = [.. read.Entities, .. other.Entities] })], Stop);
        var kept = (await archive.FixNamesAsync(new NameFix { Kind = NameFixKind.Merge, Entity = "person/marie-major", Into = Mary, Why = "One family name" }, null, Stop)).Kept!;
        await product.IndexedAsync();
        using var client = product.Client();

        using var page = await client.GetAsync("/person/marie-major?quotes=2", Stop);
        using var mentions = await client.GetAsync("/person/marie-major/mentions?as=Marie+Major", Stop);
        using var api = await client.GetAsync("/api/v1/entities/person/marie-major", Stop);

        (page.StatusCode, page.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/person/mary-major?quotes=2"));
        page.Headers.CacheControl!.NoCache.ShouldBeTrue();
        (mentions.StatusCode, mentions.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/person/mary-major/mentions?as=Marie+Major"));
        (api.StatusCode, api.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/api/v1/entities/person/mary-major"));
        var html = await product.TextAsync("/person/mary-major");
        html.ShouldContain("Corrected by an editor");
        html.ShouldContain("“Marie Major” merged into “Mary Major”: One family name");
        html.ShouldContain("Marie Major");
        (await product.TextAsync($"/article/{id}")).ShouldContain($"Corrected by an editor: number {kept.Number} in the log of corrections.");
        (await product.PageAsync("/api/v1/entities/person/mary-major")).ShouldContain("\"into\":{\"id\":\"person/mary-major\"");

        await archive.UndoNameFixAsync(kept.Number, null, Stop);
        await product.IndexedAsync();
        (await product.TextAsync("/person/marie-major")).ShouldNotContain("Corrected by an editor");
        await archive.EraseAsync(id, Stop);
        await product.IndexedAsync();
    }
}
