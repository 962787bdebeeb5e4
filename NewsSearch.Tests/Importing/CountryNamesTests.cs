using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class CountryNamesTests
{
    private readonly IEntityNames archive = Substitute.For<IEntityNames>();

    [Fact]
    public void A_country_that_no_article_names_has_its_name_from_the_tables()
    {
        archive.NameOf("country/be").Returns((string?)null);

        new CountryNames(archive, Gazetteer.Load).NameOf("country/be").ShouldBe("Belgium");
    }

    [Fact]
    public void What_the_archive_names_needs_no_tables()
    {
        archive.NameOf("country/ua").Returns("Ukraine");

        new CountryNames(archive, () => throw new InvalidOperationException("not needed")).NameOf("country/ua").ShouldBe("Ukraine");
    }

    [Fact]
    public void An_unknown_person_stays_unknown()
    {
        archive.NameOf("person/nobody").Returns((string?)null);

        new CountryNames(archive, Gazetteer.Load).NameOf("person/nobody").ShouldBeNull();
    }
}
