using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Marking;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Marking;

public sealed class ArticleMarkerTests : IDisposable
{
    private static readonly Article Summit = new()
    {
        Title = "Elections near in Kyiv",
        Paragraphs = ["The Polish minister came for the peace talks on an election.", "Joe Biden stayed away; Biden's aides polish a talk on peace. German sanctions hold."],
        Language = "en",
        Origin = new Origin("a.txt"),
    };

    private static readonly Annotations Read = new()
    {
        Stamp = "by hand",
        Entities = [new("person/joe-biden", "Joe Biden", MentionKind.Person, "US", 2, 1), new("place/ua/kyiv", "Kyiv", MentionKind.Place, "UA", 1, 1)],
        Mentions = [Name("Kyiv", "place/ua/kyiv", MentionKind.Place), Name("Joe Biden", "person/joe-biden", MentionKind.Person), Name("Biden's", "person/joe-biden", MentionKind.Person)],
    };

    private readonly ArticleMarker marker = new(new KievIsKyiv());

    [Theory]
    [InlineData("election", "Elections", "election")]
    [InlineData("=election", "election")]
    [InlineData("\"peace talks\"", "peace talks")]
    [InlineData("=\"Polish\"", "Polish")]
    [InlineData("electi*", "Elections", "election")]
    [InlineData("minster~1", "minister")]
    [InlineData("the election in", "Elections", "election")]
    [InlineData("sanctions -election", "sanctions")]
    [InlineData("minister NEAR/5 peace", "minister", "peace", "peace")]
    [InlineData("title:election AND source:Polish", "Elections", "election")]
    [InlineData("[Joe Biden]", "Joe Biden", "Biden's")]
    [InlineData("person:Biden sanctions", "Joe Biden", "Biden's", "sanctions")]
    [InlineData("<place>", "Kyiv")]
    [InlineData("place:Biden")]
    [InlineData("date:2022 words:>5")]
    [InlineData("\"[Joe Biden] stayed\"", "Joe Biden", "stayed", "Biden's")]
    [InlineData("")]
    public void What_a_query_looks_for_is_marked_wherever_it_stands(string query, params string[] marked) => Marked(query).ShouldBe(marked);

    [Fact]
    public void Thousands_of_places_to_mark_in_a_long_article_cost_no_copy_of_its_text_each()
    {
        var article = Summit with { Paragraphs = [string.Concat(Enumerable.Repeat("He said no more than that. ", 5_000))] };
        marker.Of("said", true, article, null);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var marked = marker.Of("said", true, article, null);

        marked.Count.ShouldBe(5_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100L * 1024 * 1024);
    }

    [Fact]
    public void A_known_name_is_marked_under_its_other_names_until_it_is_meant_only_as_written()
    {
        Marked("Kiev").ShouldBe(["Kyiv"]);
        Marked("Kiev", aliases: false).ShouldBeEmpty();
    }

    [Fact]
    public void An_article_whose_names_are_not_read_has_its_words_marked() =>
        marker.Of("[Joe Biden] sanctions", true, Summit, null).Select(mark => Summit.Text[mark.Start..mark.End]).ShouldBe(["sanctions"]);

    public void Dispose() => marker.Dispose();

    private IEnumerable<string> Marked(string query, bool aliases = true) => marker.Of(query, aliases, Summit, Read).Select(mark => Summit.Text[mark.Start..mark.End]);

    private static Mention Name(string surface, string entity, MentionKind kind)
    {
        var start = Summit.Text.IndexOf(surface, StringComparison.Ordinal);
        return new Mention(start, start + surface.Length, kind, surface, entity, "full-name", 1);
    }

    private sealed class KievIsKyiv : INameVariants
    {
        public IReadOnlyList<string> VariantsOf(string name) => name == "Kiev" ? ["Kyiv"] : [];
    }
}
