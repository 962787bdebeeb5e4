using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Shell;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class OutletFiltersTests
{
    [Fact]
    public void An_outlet_is_selected_by_the_name_it_is_listed_under_and_once()
    {
        var address = SearchAddress.Parse("q=grain&source=feeds.reuters.com&source=Reuters&source.not=www.harbourpost.example");

        address.Filters.ShouldBe([new FacetFilter(Facet.Source, "Reuters", FilterMode.Any), new FacetFilter(Facet.Source, "harbourpost.example", FilterMode.None)]);
        address.ToString().ShouldBe("/search?q=grain&source=Reuters&source.not=harbourpost.example");
    }

    [Fact]
    public void Our_own_outlets_are_those_listed_however_they_are_configured() =>
        new ReadingRoomOptions { OwnOutlets = ["www.reuters.com", "Reuters", "Harbour Post"] }.OwnOutlets.ShouldBe(["Reuters", "Harbour Post"]);
}
