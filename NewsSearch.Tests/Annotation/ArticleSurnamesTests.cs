using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>Bare surnames of those whom the article names in full. A kind in lower case is one that the tagger is not sure of.</summary>
public sealed class ArticleSurnamesTests(KnownWorld world)
{
    [Theory]
    [InlineData("Biden quits race and backs [l Harris]\n\nHe asked for [P Kamala Harris].", "Harris/Person, Kamala Harris/Person")]
    [InlineData("[l Mubarak] gone: square erupts\n\n[P Hosni Mubarak] resigned.", "Mubarak/Person, Hosni Mubarak/Person")]
    [InlineData("[P Ruben Gallego] leads [l Lake]. [P Kari Lake] spoke.", "Ruben Gallego/Person, Lake/Person, Kari Lake/Person")]
    [InlineData("[P Adebola Gilchrist] came. They met at [l Gilchrist]'s house.", "Adebola Gilchrist/Person, Gilchrist/Person")]
    [InlineData("A [o Sanders] lawyer wrote. [P Bernie Sanders] left.", "Sanders/Person, Bernie Sanders/Person")]
    [InlineData("[P Stefan Sell] wrote. “Growth will fall,” says [o Dr. Sell], the economist.", "Stefan Sell/Person, Sell/Person")]
    [InlineData("[P Keating Holland] asked voters. “No more,” adds [l Holland].", "Keating Holland/Person, Holland/Person")]
    public void A_surname_taken_for_a_place_or_body_is_the_person(string marked, string found) => Found(marked).ShouldBe(found);

    [Theory]
    [InlineData("[P Denzel Washington] flew to [L Washington]. He left [l Washington].", "Denzel Washington/Person, Washington/Place, Washington/Place")]
    [InlineData("[P Jesse Jackson] spoke in [l Jackson], [L Mississippi].", "Jesse Jackson/Person, Jackson/Place, Mississippi/Place")]
    [InlineData("[l Lincoln], [L Nebraska] has a museum of [P Abraham Lincoln].", "Lincoln/Place, Nebraska/Place, Abraham Lincoln/Person")]
    [InlineData("[P Jack London] was born far from [l London].", "Jack London/Person, London/Place")]
    [InlineData("[P Paris Hilton] is in [l Paris].", "Paris Hilton/Person, Paris/Place")]
    [InlineData("[P Henry Ford] built [O Ford]. Later [o Ford] grew.", "Henry Ford/Person, Ford/Organisation, Ford/Organisation")]
    [InlineData("[P Michael Jordan] visited [L Jordan].", "Michael Jordan/Person, Jordan/Place")]
    public void A_place_or_body_on_its_own_strength_stays(string marked, string found) => Found(marked).ShouldBe(found);

    [Fact]
    public void A_village_that_the_article_calls_a_person_twice_over_is_the_person() =>
        Found("News reached [L Parscale]. [P Brad Parscale] spoke. [P Parscale] left. [P Parscale] wept.")
            .ShouldBe("Parscale/Person, Brad Parscale/Person, Parscale/Person, Parscale/Person");

    [Theory]
    [InlineData("Ardern mourns the dead\n\n[P Jacinda Ardern] wept.", "Ardern/Person, Jacinda Ardern/Person")]
    [InlineData("[P Sebastián Piñera] came. Piñera said nothing.", "Sebastián Piñera/Person, Piñera/Person")]
    [InlineData("[P Edward J. Snowden] fled. Mr. Snowden wrote. The Snowden files stayed.", "Edward J. Snowden/Person, Snowden/Person, Snowden/Person")]
    [InlineData("[P Thomas Crooks] came. They saw Crooks there.", "Thomas Crooks/Person, Crooks/Person")]
    [InlineData("Voters Turn On Obergefell\n\n[P Jim Obergefell] sued.", "Obergefell/Person, Jim Obergefell/Person")]
    [InlineData("[P John Kennedy Jr.] sat there. They heard Kennedy out.", "John Kennedy Jr./Person, Kennedy/Person")]
    public void A_surname_that_the_tagger_passed_over_is_found(string marked, string found) => Found(marked).ShouldBe(found);

    [Theory]
    [InlineData("[P Theresa May] left on 14 May, in May.", "Theresa May/Person")]
    [InlineData("[P Kanye West] sang in the West.", "Kanye West/Person")]
    [InlineData("[P Harold Cook] left. Cook the rice for an hour.", "Harold Cook/Person")]
    [InlineData("[P Donald Trump] at the Trump Tower.", "Donald Trump/Person")]
    [InlineData("[P Ahmed Sisi] met El-Sisi.", "Ahmed Sisi/Person")]
    [InlineData("[P Scott Wednesday] spoke. They left Wednesday.", "Scott/Person")]
    public void A_word_that_has_its_capital_for_another_reason_is_no_surname(string marked, string found) => Found(marked).ShouldBe(found);

    private string Found(string marked)
    {
        var text = MarkedText.Parse(marked);
        var names = new NameFinder(new PlayedTagger(text), world.Gazetteer).Find(text.Text, SentenceSplitter.Split(text.Text));
        return string.Join(", ", names.Select(n => $"{n.Surface}/{n.Kind}"));
    }
}
