using NewsSearch.Indexing.Annotation.Quotes;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation.Quotes;

public sealed class EmbeddedPostsTests
{
    [Theory]
    [InlineData("He tweeted.\n\nHe called him an “individual”! — Ada Okoro (@okoro) May 26, 2019\n\nThen he left.", "He called him an “individual”!")]
    [InlineData("He tweeted.\n\nScene of the crash. pic.twitter.com/4Bk6gJuJFZ\n\n— Ada Okoro (@okoro) June 18, 2016\n\nThen he left.", "Scene of the crash.")]
    [InlineData("“We agree.” — Ada Okoro (@okoro) June 18, 2016", "We agree.")]
    public void A_post_is_a_quotation_of_who_signed_it(string text, string words)
    {
        var post = EmbeddedPosts.Find(text).Single();

        text[post.Start..post.End].ShouldBe(words);
        text[post.NameStart..post.NameEnd].ShouldBe("Ada Okoro");
    }

    [Fact]
    public void Two_posts_in_one_paragraph_are_two()
    {
        const string Text = "We agree. — Ada Okoro (@okoro) May 26, 2019 So do we! -- Ben Mensah (@ben) May 27, 2019";

        EmbeddedPosts.Find(Text).Select(p => Text[p.Start..p.End]).ShouldBe(["We agree.", "So do we!"]);
    }

    [Theory]
    [InlineData("He spoke to Ada Okoro (@okoro) on May 26, 2019")]
    [InlineData("— Ada Okoro, May 26, 2019")]
    public void Other_dashes_sign_nothing(string text) => EmbeddedPosts.Find(text).ShouldBeEmpty();
}
