using NewsSearch.Indexing.Annotation.Linking.Persons;
using NewsSearch.Indexing.Annotation.Names;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Bashar al-Assad", "bashar assad", true)]
    [InlineData("al-Assad", "assad", false)]
    [InlineData("Bill de Blasio", "bill blasio", true)]
    [InlineData("de Blasio", "blasio", false)]
    [InlineData("Al Gore", "al gore", true)]
    [InlineData("Ben Affleck", "ben affleck", true)]
    [InlineData("Kim Jong-un", "kim jong un", true)]
    [InlineData("Mir-Mohammadi", "mir mohammadi", false)]
    [InlineData("C.L. Gammon", "c l gammon", true)]
    [InlineData("Francis D'Souza", "francis dsouza", true)]
    [InlineData("Edward \"Eddie\" Van Halen", "eddie halen", true)]
    [InlineData("Dwayne \"The Rock\" Johnson", "dwayne johnson", true)]
    public void A_name_is_taken_apart_without_particles(string surface, string parts, bool full)
    {
        var name = PersonNameParser.Parse(surface);

        string.Join(' ', name.Parts).ShouldBe(parts);
        name.IsFull.ShouldBe(full);
    }

    [Fact]
    public void A_generation_is_no_surname() => PersonNameParser.Parse("Martin Luther King Jr.").ShouldSatisfyAllConditions(
        n => n.Family.ShouldBe("king"),
        n => n.Generation.ShouldBe("jr"));

    [Theory]
    [InlineData("Ricardo Rosselló", "Ricardo Rosselló Nevares", true)]
    [InlineData("Nick Moreau", "Nicholas Moreau", true)]
    [InlineData("Michael Urbanski", "Michael F. Urbanski", true)]
    [InlineData("Mohammad bin Salman", "Mohammed bin Salman", true)]
    [InlineData("Kim Jong-un", "Kim Jong Un", true)]
    [InlineData("S Chanderpaul", "Shivnarine Chanderpaul", true)]
    [InlineData("George Bush Sr.", "George Bush Jr.", false)]
    [InlineData("Bill Clinton", "Hillary Clinton", false)]
    [InlineData("John Quincy Adams", "John Albert Adams", false)]
    [InlineData("Jack Bruce", "Jack Black", false)]
    public void Full_names_of_one_article_are_compared(string one, string other, bool same)
    {
        PersonNameMatch.SamePerson(PersonNameParser.Parse(one), PersonNameParser.Parse(other)).ShouldBe(same);
        PersonNameMatch.SamePerson(PersonNameParser.Parse(other), PersonNameParser.Parse(one)).ShouldBe(same);
    }

    [Theory]
    [InlineData("Assad", "Bashar al-Assad", ShortNameFit.Surname)]
    [InlineData("Van Halen", "Eddie Van Halen", ShortNameFit.Surname)]
    [InlineData("Xi", "Xi Jinping", ShortNameFit.Surname)]
    [InlineData("Hillary", "Hillary Clinton", ShortNameFit.Given)]
    [InlineData("Jimmy", "James Carter", ShortNameFit.Given)]
    [InlineData("Vázquez", "Wanda Vázquez Garced", ShortNameFit.Middle)]
    [InlineData("Pierliusi", "Pedro Pierluisi", ShortNameFit.NearSurname)]
    [InlineData("Cruz", "Pedro Pierluisi", ShortNameFit.None)]
    public void A_single_name_fits_a_full_one_more_or_less_well(string bare, string full, object fit) =>
        PersonNameMatch.Fit(PersonNameParser.Parse(bare), PersonNameParser.Parse(full)).ShouldBe((ShortNameFit)fit);
}
