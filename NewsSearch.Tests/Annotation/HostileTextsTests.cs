using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Tests.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class HostileTextsTests(KnownWorld world, TaggerFixture model) : IClassFixture<TaggerFixture>
{
    public static TheoryData<string> Kinds => [.. HostileTexts.All.Select(t => t.What)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_found_in_a_text_that_nobody_wrote_lies_within_it_in_order(string what)
    {
        var text = HostileTexts.All.Single(t => t.What == what).Of(3000);
        var article = new Article { Title = "", Paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries), Origin = new Origin("made") };

        var read = new ArticleAnnotator(model.Tagger, world.Gazetteer).Annotate(article);

        var last = 0;
        foreach (var mention in read.Mentions)
        {
            mention.Start.ShouldBeInRange(last, mention.End - 1);
            last = mention.End;
        }

        last.ShouldBeLessThanOrEqualTo(article.Text.Length);
        read.Quotes.ShouldAllBe(q => q.Start >= 0 && q.Start < q.End && q.End <= article.Text.Length);
    }
}
