using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class TableTests
{
    [Fact]
    public void Remarks_come_before_the_header_and_rows_know_their_line()
    {
        var table = Read("# as of: 2024-01-01\nid\tnames\tkind\n\na\tx | y|\tcity\n");

        table.Remarks.ShouldBe(["as of: 2024-01-01"]);
        var row = table.Rows.ShouldHaveSingleItem();
        row.Line.ShouldBe(4);
        row.List(1).ShouldBe(["x", "y"]);
        row.OneOf<PlaceKind>(2).ShouldBe(PlaceKind.City);
    }

    [Fact]
    public void Another_header_is_named_with_what_it_should_be() =>
        Should.Throw<FormatException>(() => Read("id\tname\n")).Message.ShouldBe("example, line 1: the header is 'id\tname' but should be 'id names kind', parted by tabs.");

    [Fact]
    public void A_row_with_a_cell_too_few_is_named_by_line() =>
        Should.Throw<FormatException>(() => Read("id\tnames\tkind\na\tb\n")).Message.ShouldBe("example, line 2: 2 cells where the header has 3.");

    [Fact]
    public void A_word_outside_the_list_is_named_with_the_list() =>
        Should.Throw<FormatException>(() => Read("id\tnames\tkind\na\tb\ttown\n").Rows[0].OneOf<PlaceKind>(2)).Message
            .ShouldBe("example, line 2: 'town' is none of city, region, site, nature, area.");

    [Fact]
    public void Blank_cells_are_nothing_where_they_may_be_blank()
    {
        var row = Read("id\tnames\tkind\na\t\t\n").Rows[0];

        row.Optional(1).ShouldBeNull();
        row.List(1).ShouldBeEmpty();
        row.Number(1).ShouldBe(0);
        row.Degrees(1).ShouldBe(0);
        Should.Throw<FormatException>(() => row.Text(1)).Message.ShouldBe("example, line 2: cell 2 is blank.");
    }

    private static Table Read(string text) => Table.Read("example", "id names kind", new StringReader(text));
}
