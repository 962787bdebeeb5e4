using NewsSearch.Indexing.Annotation.Linking.Organisations;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("ICC", "international criminal court", true)]
    [InlineData("UNHCR", "united nations high commissioner for refugees", true)]
    [InlineData("PG&E", "pacific gas and electric company", true)]
    [InlineData("NDRRMC", "national disaster risk reduction and management council", true)]
    [InlineData("U.N.", "united nations", true)]
    [InlineData("FBI", "fire brigade union", false)]
    [InlineData("I", "international", false)]
    public void Initials_fit_with_or_without_small_words(string acronym, string expansion, bool fits) =>
        Acronyms.Fit(acronym, expansion.Split(' ')).ShouldBe(fits);

    [Theory]
    [InlineData("ICC", true)]
    [InlineData("U.N.", true)]
    [InlineData("Google", false)]
    [InlineData("NBC News", false)]
    [InlineData("X", false)]
    public void Acronyms_are_words_of_capitals(string name, bool is_one) => Acronyms.LooksLikeOne(name).ShouldBe(is_one);

    [Theory]
    [InlineData("Alphabet Inc", "Alphabet")]
    [InlineData("Tiffany & Co.", "Tiffany")]
    [InlineData("Nike, Inc.", "Nike")]
    [InlineData("Limited", "Limited")]
    [InlineData("HDT Védelmi Ipari Kft.", "HDT Védelmi Ipari")]
    public void Legal_forms_do_not_tell_companies_apart(string name, string bare) => CorporateSuffix.Strip(name).ShouldBe(bare);
}
