using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Words;

public sealed class DatesInTextTests
{
    [Theory]
    [InlineData("read as 2015-04-03; 2015-03-04 asks", "read as |[2015-04-03]|; |[2015-03-04]| asks")]
    [InlineData("date:2022-01..2022-06", "date:|[2022-01]|..|[2022-06]")]
    [InlineData("2024", "2024")]
    [InlineData("12022-01 or 2022-013", "12022-01 or 2022-013")]
    [InlineData("", "")]
    public void Days_and_months_in_numbers_stand_by_themselves(string text, string parts) =>
        string.Join('|', DatesInText.Parts(text).Select(part => part.IsDate ? $"[{part.Text}]" : part.Text)).ShouldBe(parts);
}
