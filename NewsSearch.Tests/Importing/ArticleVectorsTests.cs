using NewsSearch.Indexing.Importing;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class ArticleVectorsTests
{
    [Fact]
    public void Vectors_packed_and_unpacked_are_the_same_in_388_bytes_a_passage()
    {
        var vectors = ArticleVectors.Of(Sample.Article(text: string.Join("\n\n", Enumerable.Range(0, 3).Select(p => Sample.Words($"word{p}", 150)))), new PlayedEncoder());

        var packed = vectors.Pack();
        var again = ArticleVectors.Unpack(packed);

        vectors.Steps.Length.ShouldBe(3);
        packed.Length.ShouldBe(3 * 388);
        again.Values.ToArray().ShouldBe(vectors.Values.ToArray());
        again.Steps.ToArray().ShouldBe(vectors.Steps.ToArray());
    }

    [Fact]
    public void An_article_without_passages_packs_to_nothing() => ArticleVectors.Unpack(ArticleVectors.None.Pack()).Steps.Length.ShouldBe(0);
}
