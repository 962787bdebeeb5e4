using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Sources;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("articles/reuters-21578.tar.gz", 21_578)]
    [InlineData("articles/modern-news.jsonl.gz", 20_008)]
    [InlineData("articles/wikinews.jsonl.gz", 504)]
    public async Task Every_story_of_a_collection_is_read(string file, int stories)
    {
        var items = await Reading.OfPath(Corpora.Find(file));

        items.OfType<RawDocument>().Count(d => d.Fields.Id is not null).ShouldBe(stories);
        items.OfType<RejectedInput>().ShouldAllBe(r => r.Origin.Entry != null && !r.Origin.Entry.EndsWith(".sgm"));
    }

    [Fact]
    public async Task Every_file_of_the_collection_of_formats_is_read_or_named()
    {
        var items = await Reading.OfPath(Corpora.Find("articles/formats"));

        var files = items.ToLookup(i => i.Origin.Path);
        files.Select(f => f.Key).ShouldBe(Directory.GetFiles(Corpora.Find("articles/formats")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        files.Where(f => !f.OfType<RawDocument>().Any()).Select(f => f.Key).ShouldBe(
            ["news-sitemap-cybercrimeinfo.xml", "newsml-1.2-afp.xml", "newsml-ana-mpe-2018.xml", "newsml-g2-reuters.xml", "ninjs-ap.json", "nitf-3.2-efe-honduras.xml", "nitf-3.4-ap.xml", "rss-utf-16le-bom-feedparser.xml"]);
        items.OfType<RawDocument>().Single(d => d.Origin.Path.StartsWith("rss-2.0-iso-8859-7", StringComparison.Ordinal) && d.Origin.Line == 1).Fields.Title!.ShouldContain("α");
        items.OfType<RawDocument>().First(d => d.Origin.Path.StartsWith("rss-2.0-gb2312", StringComparison.Ordinal)).Fields.Title!.ShouldMatch(@"\p{IsCJKUnifiedIdeographs}");
        items.OfType<RawDocument>().First(d => d.Origin.Path.StartsWith("rss-2.0-windows-1251", StringComparison.Ordinal)).Fields.Title!.ShouldMatch(@"\p{IsCyrillic}");
    }
}
