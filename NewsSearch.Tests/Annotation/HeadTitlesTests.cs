using NewsSearch.Indexing.Annotation.Names;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class HeadTitlesTests
{
    [Theory]
    [InlineData("He met President ", "president", false, false)]
    [InlineData("the former Russian President ", "president", true, false)]
    [InlineData("ex-President ", "president", true, false)]
    [InlineData("Vice President ", "president", false, true)]
    [InlineData("Britain's Prime Minister ", "prime minister", false, false)]
    [InlineData("UN Secretary-General ", "secretary-general", false, false)]
    [InlineData("the opposition leader ", "leader", false, true)]
    public void The_title_before_a_name_is_read_with_what_qualifies_it(string before, string office, bool former, bool sought) =>
        HeadTitles.EndingAt(before, before.Length).ShouldNotBeNull().ShouldSatisfyAllConditions(
            t => t.Office.ShouldBe(office),
            t => t.Former.ShouldBe(former),
            t => t.Sought.ShouldBe(sought));

    [Theory]
    [InlineData("He spoke to ")]
    [InlineData("a Viking ")]
    [InlineData("")]
    public void Other_words_are_no_title(string before) => HeadTitles.EndingAt(before, before.Length).ShouldBeNull();
}
