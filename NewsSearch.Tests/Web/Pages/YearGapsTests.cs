using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Pages.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class YearGapsTests
{
    private static OutletRecord Outlet(params int[] years) =>
        new("Meridian Wire", years.Length, 0, null, null, [.. years.Select(y => new YearCount(y, 1))]);

    [Fact]
    public void Years_without_articles_between_the_first_and_the_last_are_gaps() =>
        YearGaps.Words(Outlet(2010, 2012, 2016, 2017)).ShouldBe("2011, 2013–2015");

    [Fact]
    public void An_outlet_with_articles_in_every_year_has_none() => YearGaps.Words(Outlet(2010, 2011)).ShouldBe("none");
}
