using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>Whom a surname means that several well-known people bear, and when it means none of them.</summary>
public sealed class SameSurnameTests(KnownWorld world)
{
    [Theory]
    [InlineData("Voters in [L Ohio], [L US], liked Mrs. [P Clinton].", "2015-09-30", "person/hillary-clinton")]
    [InlineData("The [L U.S.] press cheered Secretary [P Clinton].", "2012-09-30", "person/hillary-clinton")]
    [InlineData("In [L Ohio] and [L Texas], [D Americans] cheered Mrs. [P Obama].", "2013-04-12", "person/michelle-obama")]
    [InlineData("In [L Ohio] and [L Texas], [D Americans] cheered Mr. [P Obama].", "2013-04-12", "person/barack-obama")]
    public void A_form_of_address_tells_husband_and_wife_apart(string text, string day, string id) => Last(text, day).ShouldBe(id);

    [Fact]
    public void Each_of_a_couple_named_in_full_is_addressed_by_the_own_form() =>
        world.Ids("[P Hillary Clinton] and [P Bill Clinton] came. Mr. [P Clinton] left. Mrs. [P Clinton] stayed.", "2015-09-30")
            .ShouldBe(["person/hillary-clinton", "person/bill-clinton", "person/bill-clinton", "person/hillary-clinton"]);

    [Fact]
    public void A_junior_is_not_his_father() =>
        world.Ids("[P Donald Trump] knew. [P Donald Trump Jr.] met her. [P Trump Jr.] said so. [P Trump] did not.", "2018-08-05")
            .ShouldBe(["person/donald-trump", "person/donald-trump-jr", "person/donald-trump-jr", "person/donald-trump"]);

    [Fact]
    public void The_bare_surname_is_the_presidents_beside_his_sons_full_name() =>
        world.Ids("[P Donald Trump Jr.] met her, the [L US] press said. Did [P Trump] know?", "2017-07-10")[^1].ShouldBe("person/donald-trump");

    [Fact]
    public void Two_whom_the_tables_call_otherwise_are_two() =>
        world.Ids("[P George H.W. Bush] spoke in 1989 and [P George W. Bush] in 2001, [L US] papers say.").Take(2).ShouldBe(["person/george-h-w-bush", "person/george-w-bush"]);

    [Theory]
    [InlineData("Tariffs hit [D Chinese] firms the [P Trump] government named. President [P Trump] spoke in [L Washington].", "2018-07-05")]
    [InlineData("[D Americans] continued to like [P Trump], who stayed in [L Washington].", "2018-07-05")]
    public void A_demonym_in_another_phrase_gives_the_president_no_other_country(string text, string day) =>
        world.Link(text, day).Mentions.Where(m => m.Surface == "Trump").ShouldAllBe(m => m.Entity == "person/donald-trump");

    [Theory]
    [InlineData("Six [O Swift and Co.] plants closed. “We hire,” a man of [P Swift] said in [L Colorado].", "2007-01-05")]
    [InlineData("In [L Texas] a [P Rasmussen] poll had him ahead.", "2018-03-05")]
    [InlineData("[P Nadine] and [P Elizabeth] are daughters of a man in [L London].", "2017-03-05")]
    [InlineData("His brother [P Ismail] was held in [L Cairo].", "2017-05-24")]
    public void A_companys_a_pollsters_or_a_relatives_name_is_nobodys_known(string text, string day) =>
        world.Link(text, day).Mentions.Where(m => m.Kind == Indexing.Articles.MentionKind.Person).ShouldAllBe(m => m.Entity == null);

    [Theory]
    [InlineData("Film-maker [P Michael Moore] came to [L Michigan], [L US].", "person/michael-moore")]
    [InlineData("Governor [P John Lynch] of [L New Hampshire] vetoed it.", "person/john-lynch")]
    [InlineData("Rep. [P Steve King] of [L Iowa] spoke.", "person/steve-king")]
    [InlineData("In [L Texas], [L US], [P John Brannon] spoke.", "person/john-brannon")]
    public void Another_form_of_a_first_name_needs_more_than_a_surname(string text, string id) => world.Ids(text, "2015-03-18").ShouldContain(id);

    [Fact]
    public void A_senator_is_one_under_both_forms_of_his_first_name() =>
        world.Ids("[P Jerrold Nadler] spoke. [P Jerry Nadler] left. [P Richard Durbin] and [P Dick Durbin].")
            .ShouldBe(["person/jerry-nadler", "person/jerry-nadler", "person/dick-durbin", "person/dick-durbin"]);

    private string? Last(string text, string day) => world.Ids(text, day)[^1];
}
