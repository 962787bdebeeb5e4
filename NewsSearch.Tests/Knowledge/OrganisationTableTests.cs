using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class OrganisationTableTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    private static readonly string[] Kinds =
    [
        "international", "government", "party", "company", "armed-group", "media", "university", "sport", "ngo", "court", "agency", "central-bank", "military",
        "parliament", "religious", "royal", "music",
    ];

    [Fact]
    public void Ids_are_made_of_names() =>
        tables.Gazetteer.Organisations.Where(o => o.Id != $"organisation/{Slug.Of(o.Name)}").Select(o => o.Id).ShouldBeEmpty();

    [Fact]
    public void Countries_kinds_and_weights_are_known_ones() =>
        tables.Gazetteer.Organisations
            .Where(o => o.Country is not null && tables.Gazetteer.Country(o.Country) is null || !Kinds.Contains(o.Kind) || o.Prominence is < 1 or > 5)
            .Select(o => o.Id).ShouldBeEmpty();

    [Fact]
    public void Every_organisation_is_found_by_each_of_its_names() =>
        tables.Gazetteer.Organisations.Where(o => !o.Names.Concat(o.Acronyms).Prepend(o.Name).All(n => tables.Gazetteer.OrganisationsNamed(n).Contains(o)))
            .Select(o => o.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("ICC", "International Criminal Court")]
    [InlineData("I.C.C.", "International Criminal Court")]
    [InlineData("the United Nations", "United Nations")]
    [InlineData("UN", "United Nations")]
    [InlineData("Nato", "NATO")]
    [InlineData("Fed", "Federal Reserve")]
    [InlineData("Tories", "Conservative Party (UK)")]
    [InlineData("GOP", "Republican Party (United States)")]
    [InlineData("Democrats", "Democratic Party (United States)")]
    [InlineData("Labour Party", "Labour Party (UK)")]
    [InlineData("Supreme Court", "Supreme Court of the United States")]
    [InlineData("Russian Foreign Ministry", "Ministry of Foreign Affairs (Russia)")]
    [InlineData("China's Defense Ministry", "Ministry of National Defense of the People's Republic of China")]
    [InlineData("Knesset", "Knesset")]
    [InlineData("Daesh", "Islamic State")]
    [InlineData("al-Qaida", "Al-Qaeda")]
    [InlineData("Doctors Without Borders", "Médecins Sans Frontières")]
    [InlineData("Facebook", "Facebook")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Barça", "FC Barcelona")]
    public void The_first_organisation_of_a_name_is_the_one_that_news_means(string name, string title) =>
        tables.Gazetteer.OrganisationsNamed(name)[0].Name.ShouldBe(title);

    [Fact]
    public void An_acronym_of_several_gives_all_the_most_prominent_first() =>
        tables.Gazetteer.OrganisationsNamed("PPP").Select(o => o.Country).ShouldBe(["PK", "KR", "GY"], ignoreOrder: true);

    [Theory]
    [InlineData("who")]
    [InlineData("ice")]
    public void A_word_in_lower_case_is_no_short_acronym(string word) => tables.Gazetteer.OrganisationsNamed(word).ShouldBeEmpty();
}
