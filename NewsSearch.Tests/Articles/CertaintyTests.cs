using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Articles;

public sealed class CertaintyTests
{
    private static Mention Named(double score, string? entity = "person/x") => new(0, 1, MentionKind.Person, "X", entity, "full-name", score);

    [Fact]
    public void An_entity_is_in_doubt_where_none_of_its_mentions_is_sure()
    {
        Certainty.Doubt([Named(0.2), Named(0.4), Named(0.3)])!.Score.ShouldBe(0.4);
        Certainty.Doubt([Named(0.2), Named(0.9)]).ShouldBeNull();
        Certainty.Doubt([]).ShouldBeNull();
    }

    [Fact]
    public void A_name_left_open_is_no_unsure_link() => Certainty.IsUnsure(Named(0.1, null)).ShouldBeFalse();
}
