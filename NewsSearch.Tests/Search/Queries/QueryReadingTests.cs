using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class QueryReadingTests
{
    public static TheoryData<string, string, string> Readings()
    {
        var readings = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden/search/readings.tsv")).Where(line => !line.StartsWith('#')).Skip(1))
        {
            var cells = line.Split('\t');
            readings.Add(cells[0], cells[1], cells[2]);
        }

        return readings;
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_query_is_read_as_the_table_says(string typed, string read, string note)
    {
        var query = ParsedQuery.Parse(typed);

        QueryPrinter.Print(query.Root).ShouldBe(read);
        if (note == "-")
            query.Notes.ShouldBeEmpty();
        else
            query.Notes.ShouldContain(said => said.Contains(note));
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void What_is_shown_of_a_query_is_read_as_the_same_query_again(string typed, string read, string note)
    {
        _ = (typed, note);
        var again = ParsedQuery.Parse(read);

        QueryPrinter.Print(again.Root).ShouldBe(read);
        again.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("wom!n", "“?” stands for one letter")]
    [InlineData("title:(lead:oil)", "lead: within title: looks in its own field")]
    [InlineData("\"* oil price\"", "A star alone before the first")]
    public void What_is_shown_as_it_was_typed_and_means_less_is_told_of(string typed, string note) =>
        ParsedQuery.Parse(typed).Notes.ShouldHaveSingleItem().ShouldContain(note);
}
