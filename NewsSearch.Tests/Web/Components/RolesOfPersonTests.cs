using Bunit;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Pages.Entity;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class RolesOfPersonTests : ComponentTest
{
    [Theory]
    [InlineData(EntityView.RolesShown, "/person/jane-doe/roles")]
    [InlineData(EntityView.RolesShown - 1, null)]
    public void Where_there_may_be_more_roles_than_are_shown_a_link_leads_to_all(int roles, string? link)
    {
        var shown = Render<RolesOfPerson>(p => p.Add(r => r.View, new EntityView
        {
            Id = "person/jane-doe",
            Name = "Jane Doe",
            Found = new SearchResponse { Query = new QueryReading("", []), Total = 0, Hits = [], Sequence = 0, Milliseconds = 0 },
            Roles = [.. Enumerable.Range(1, roles).Select(n => new RoleGroup($"role {n}", $"/{n}", 1, []))],
            Quotes = new QuotePage(0, []),
            State = new ArchiveState(0, 0, 0, 0),
        }));

        shown.FindAll(".section-head a").Select(a => a.GetAttribute("href")).ShouldBe(link is null ? [] : [link]);
    }
}
