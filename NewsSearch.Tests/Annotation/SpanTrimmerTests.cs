using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class SpanTrimmerTests
{
    [Theory]
    [InlineData("President Donald Trump", MentionKind.Person, "Donald Trump")]
    [InlineData("Mr. Trump's", MentionKind.Person, "Trump")]
    [InlineData("REAGAN'S", MentionKind.Person, "REAGAN")]
    [InlineData("pro-Trump", MentionKind.Person, "Trump")]
    [InlineData("US-led", MentionKind.Place, "US")]
    [InlineData("Iran-governed", MentionKind.Place, "Iran")]
    [InlineData("Scientology-related", MentionKind.Organisation, "Scientology")]
    [InlineData("“Google”", MentionKind.Organisation, "Google")]
    [InlineData("Kim Jong-un", MentionKind.Person, "Kim Jong-un")]
    [InlineData("Al-Qaeda", MentionKind.Organisation, "Al-Qaeda")]
    [InlineData("Chief Justice John Roberts", MentionKind.Person, "John Roberts")]
    [InlineData("President", MentionKind.Person, "President")]
    [InlineData("’s", MentionKind.Person, "s")]
    [InlineData("Deputy State Department", MentionKind.Organisation, "State Department")]
    [InlineData("Acting IRS", MentionKind.Organisation, "IRS")]
    [InlineData("Kaine Monday", MentionKind.Person, "Kaine")]
    [InlineData("Howie HawkinsImage", MentionKind.Person, "Howie Hawkins")]
    [InlineData("Ruby Monday", MentionKind.Organisation, "Ruby Monday")]
    [InlineData("Betsy DeVos", MentionKind.Person, "Betsy DeVos")]
    [InlineData("Kevin McAleenan", MentionKind.Person, "Kevin McAleenan")]
    [InlineData("Rear Adm. John Kirby", MentionKind.Person, "John Kirby")]
    public void A_name_is_the_name_alone(string marked, MentionKind kind, string name)
    {
        var trimmed = SpanTrimmer.Trim(marked, new FoundName(0, marked.Length, kind, marked, 1));

        trimmed.Surface.ShouldBe(name);
        marked[trimmed.Start..trimmed.End].ShouldBe(name);
    }
}
