using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Quotes;

public sealed class HeadsInOfficeTests
{
    private static readonly RoleReader Roles = new(Gazetteer.Load());

    private static readonly LeaderInOffice Trump = new("person/donald-trump", "Donald Trump", "country/us", "President of the United States", LeaderBasis.Date);
    private static readonly LeaderInOffice Castro = new("person/raul-castro", "Raúl Castro", "country/cu", "President of Cuba", LeaderBasis.Date);

    [Theory]
    [InlineData("[P Donald Trump] spoke. President [P Barack Obama] was a disaster.\n\n“We agree,” the president said.", "Donald Trump")]
    [InlineData("[P Donald Trump] spoke.\n\n“We agree,” the [O Republican] president said.", "Donald Trump")]
    [InlineData("[P Donald Trump] met [D Cuban|country/cu] President [P Raúl Castro].\n\n“We agree,” the president said.", "Donald Trump")]
    [InlineData("[P Donald Trump] met [D Cuban|country/cu] President [P Raúl Castro].\n\n“We agree,” the [D Cuban|country/cu] president said.", "Raúl Castro")]
    [InlineData("[P Donald Trump] came.\n\n[P Donald Trump] left. President [P Raúl Castro] waved. “We agree,” the president said.", "Raúl Castro")]
    public void The_president_is_the_leader_of_the_country_the_article_is_about(string marked, string speaker) => SpeakerOf(marked).ShouldBe(speaker);

    [Theory]
    [InlineData("[P Donald Trump] came. [O Acme] president [P Ada Okoro] left.\n\n“We agree,” the president said.", "Ada Okoro")]
    [InlineData("[P Donald Trump] came. Former president [P Barack Obama] left.\n\n“We agree,” the former president said.", "Barack Obama")]
    [InlineData("[P Donald Trump] came. Vice president [P Mike Pence] left.\n\n“We agree,” the vice president said.", "Mike Pence")]
    public void Other_presidents_stay_who_they_are(string marked, string speaker) => SpeakerOf(marked).ShouldBe(speaker);

    private static string? SpeakerOf(string marked)
    {
        var linked = LinkedExample.Parse(marked);
        CountryConcerned[] about = [new("US", "United States", 0.6, CountryLevel.About), new("CU", "Cuba", 0.4, CountryLevel.About)];
        return new QuoteReader().Read(linked, Roles.Read(linked), [Trump, Castro], about).Single().Speakers.Single().Name;
    }
}
