using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning.Furniture;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class FurnitureTableTests
{
    [Fact]
    public void Every_phrase_is_written_as_lines_are_compared()
    {
        foreach (var row in EmbeddedTable.Rows("Cleaning/Furniture/furniture.tsv"))
        {
            row.Length.ShouldBe(4, row[0]);
            row[1].ShouldBeOneOf("whole", "begins", "ends", "holds", "label");
            row[2].ShouldBeOneOf("any", "edge", "head", "tail");
            if (row[1] is "whole" or "label")
                LineKey.Of(row[0]).ShouldBe(row[0]);
        }
    }

    [Fact]
    public void No_phrase_stands_twice() =>
        EmbeddedTable.Rows("Cleaning/Furniture/furniture.tsv").GroupBy(row => (row[0], row[1])).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
}
