using NewsSearch.Indexing.Cleaning.Bylines;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("By Ann Harrow and Piet de Groot", "Ann Harrow; Piet de Groot")]
    [InlineData("Ann Harrow, Reuters", "Ann Harrow")]
    [InlineData("BY ANN HARROW, ASSOCIATED PRESS", "ANN HARROW")]
    [InlineData("Ann Harrow in London, Piet de Groot in Brussels and Li Wei", "Ann Harrow; Piet de Groot; Li Wei")]
    [InlineData("Ann Harrow Political Editor", "Ann Harrow")]
    [InlineData("Ann Harrow, Senior Correspondent", "Ann Harrow")]
    [InlineData("Ann Harrow <ann@news.example>", "Ann Harrow")]
    [InlineData("\"Conor O'Brien\", Bea Vale", "Conor O'Brien; Bea Vale")]
    [InlineData("Von Konstantin von Hammer und Petra Kühl", "Konstantin von Hammer; Petra Kühl")]
    [InlineData("Harrow, Ann", "Ann Harrow")]
    [InlineData("Ann Harrow & Bea Vale", "Ann Harrow; Bea Vale")]
    [InlineData("Ann Harrow, Ann Harrow", "Ann Harrow")]
    [InlineData("Tom and Ray Magliozzi", "Tom and Ray Magliozzi")]
    [InlineData("Staff Writer", "")]
    [InlineData("Reuters", "")]
    [InlineData("admin", "")]
    [InlineData("@annharrow", "")]
    [InlineData("View All", "")]
    [InlineData("Please Enter Your Name Here", "")]
    [InlineData("The Daily Bridge", "")]
    [InlineData("山田太郎", "山田太郎")]
    public void Names_are_read_and_what_is_no_name_is_dropped(string written, string names) =>
        string.Join("; ", BylineReader.Names([written], "The Daily Bridge")).ShouldBe(names);

    [Theory]
    [InlineData("By Ann Harrow", true)]
    [InlineData("By Ann Harrow and Bea Vale, Staff Writers", true)]
    [InlineData("By Tuesday the river had risen to the sills of the lowest houses", false)]
    [InlineData("By the river", false)]
    [InlineData("By at least forty votes.", false)]
    [InlineData("By in the morning the water was gone.", false)]
    [InlineData("By Ann Harrow in Vale", true)]
    public void A_line_is_a_byline_when_it_holds_names_alone(string line, bool expected) =>
        BylineReader.IsByline(line, null).ShouldBe(expected);
}
