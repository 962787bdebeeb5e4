using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene.Documents;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Documents;

/// <summary>What is stored of a hit and read back.</summary>
public sealed class StoredHitFormatTests
{
    private static readonly HitSpeaker Ann = new("person/ann-lee", "Ann Lee") { Role = new HitRole("envoy", "organisation/un", RoleState.Former) };

    private static readonly StoredHit Full = new()
    {
        Id = "a1",
        Title = "Überschrift – 見出し",
        Source = "Gazette",
        Url = "https://gazette.example/" + new string('x', 300),
        Language = "de",
        NamesRead = true,
        Published = new ArticleDate(new DateTimeOffset(2024, 3, 5, 6, 7, 0, TimeSpan.FromMinutes(-150)), DatePrecision.Minute, "meta"),
        Authors = ["Ann Lee", ""],
        Entities = [new HitEntity("person/ann-lee", "A. Lee", MentionKind.Person) { Doubt = 0 }, new HitEntity("place/ua/kyiv", "Kiev", MentionKind.Place) { Doubt = 70_000 }, new HitEntity("organisation/un", "UN", MentionKind.Organisation)],
        Mentions = [new StoredMention(5, 140, "person/ann-lee"), new StoredMention(70_000, 70_004, "place/ua/kyiv"), new StoredMention(70_010, 70_011, "person/ann-lee")],
        Quotes =
        [
            new StoredQuote(5, 90, QuoteForm.Direct, [Ann]),
            new StoredQuote(70_000, 71_000, QuoteForm.Indirect, [Ann, new HitSpeaker("organisation/un", "UN") { Surface = "a UN envoy" }, new HitSpeaker(null, "an official")]),
            new StoredQuote(71_005, 71_006, QuoteForm.Mixed, []),
        ],
    };

    [Fact]
    public void Everything_comes_back_as_it_was()
    {
        var read = StoredHitFormat.Read(StoredHitFormat.Write(Full), _ => null, places: true);

        (read with { Authors = Full.Authors, Entities = Full.Entities, Mentions = Full.Mentions, Quotes = Full.Quotes }).ShouldBe(Full);
        read.Authors.ShouldBe(Full.Authors);
        read.Entities.ShouldBe(Full.Entities);
        read.Mentions.ShouldBe(Full.Mentions);
        read.Quotes.Select(quote => quote with { Speakers = [] }).ShouldBe(Full.Quotes.Select(quote => quote with { Speakers = [] }));
        read.Quotes.SelectMany(quote => quote.Speakers).ShouldBe(Full.Quotes.SelectMany(quote => quote.Speakers));
    }

    [Fact]
    public void What_is_not_known_stays_so()
    {
        var read = StoredHitFormat.Read(StoredHitFormat.Write(new StoredHit { Id = "", Title = "" }), _ => null, places: true);

        (read.Source, read.Url, read.Language, read.Published, read.NamesRead).ShouldBe((null, null, null, null, false));
        (read.Authors.Count, read.Entities.Count, read.Mentions.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Entities_go_by_their_names_of_now_and_else_by_those_of_then()
    {
        var read = StoredHitFormat.Read(StoredHitFormat.Write(Full), id => id == "place/ua/kyiv" ? "Kyiv" : null, places: true);

        read.Entities.ShouldBe([Full.Entities[0], Full.Entities[1] with { Name = "Kyiv" }, Full.Entities[2]]);
        read.Mentions.ShouldBe(Full.Mentions);
    }

    [Fact]
    public void Places_are_left_out_where_nobody_asks_for_them() =>
        StoredHitFormat.Read(StoredHitFormat.Write(Full), _ => null, places: false).Mentions.ShouldBeEmpty();

    [Fact]
    public void Bytes_that_end_too_soon_are_not_read_beyond_their_end()
    {
        var bytes = StoredHitFormat.Write(Full);

        for (var length = 0; length < bytes.Length; length++)
            Should.Throw<EndOfStreamException>(() => StoredHitFormat.Read(bytes.AsSpan(0, length), _ => null, places: true));
    }
}
