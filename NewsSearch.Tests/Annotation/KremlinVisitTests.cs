using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Tests.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>An undated news page about a state visit, read from its text alone.</summary>
public sealed class KremlinVisitTests(KnownWorld world, TaggerFixture model) : IClassFixture<TaggerFixture>
{
    [Fact]
    public void Its_people_stand_under_their_full_names() =>
        Read().Entities.Where(e => e.Kind == MentionKind.Person).Select(e => e.Name).Order(StringComparer.Ordinal).ShouldBe(
            ["Antony Blinken", "Karim Khan", "Oleg Nikolenko", "Sergei Shoigu", "Vladimir Putin", "Volodymyr Zelenskyy", "Xi Jinping", "Yevgeny Prigozhin"]);

    [Fact]
    public void Its_places_are_those_a_careful_reader_would_list() =>
        new[] { "country/ru", "country/cn", "country/ua", "country/us", "place/ru/moscow", "place/cn/beijing", "place/ua/kyiv", "place/ua/bakhmut", "place/gb/london", "place/be/brussels", "place/us/washington-dc" }
            .ShouldBeSubsetOf(Read().Entities.Where(e => e.Kind == MentionKind.Place).Select(e => e.Id));

    [Fact]
    public void Its_organisations_are_found() =>
        new[] { "organisation/international-criminal-court", "organisation/european-union", "organisation/wagner-group" }.ShouldBeSubsetOf(Read().Entities.Select(e => e.Id));

    [Fact]
    public void Its_leaders_rest_on_the_text()
    {
        var leaders = Read().Leaders;

        leaders.Select(l => (l.Person, l.Of)).ShouldBe(
            [("person/vladimir-putin", "country/ru"), ("person/xi-jinping", "country/cn"), ("person/volodymyr-zelenskyy", "country/ua")], ignoreOrder: true);
        leaders.ShouldAllBe(l => l.Basis == LeaderBasis.Text);
    }

    [Fact]
    public void It_is_about_the_two_visitors_and_the_war() =>
        Read().Countries.Where(c => c.Level == CountryLevel.About).Select(c => c.Country).ShouldBe(["RU", "CN", "UA"], ignoreOrder: true);

    [Fact]
    public void Its_quotations_have_their_speakers()
    {
        var (article, read) = ReadArticle();

        read.Quotes.Select(q => $"{Beginning(article.Text[q.Start..q.End])}: {string.Join(" + ", q.Speakers.Select(s => s.Name))}").ShouldBe(
        [
            "dear friend: Vladimir Putin",
            "the timing showed Beijing: Washington, D.C.",
            "diplomatic cover: Washington, D.C.",
            "dear friend: Vladimir Putin + Xi Jinping",
            "he viewed China’s proposals: Vladimir Putin",
            "slightly envious: Vladimir Putin",
            "very effective system for: Vladimir Putin",
            "Russians would re-elect him: Xi Jinping",
            "Under your strong leadership,: Xi Jinping",
            "it has taken in: Moscow",
            "the warrant reflected double: Beijing",
            "the warrant should make: Western world",
            "That President Xi is: Antony Blinken",
            "Instead of even condemning: Antony Blinken",
            "it fears China might: Washington, D.C.",
            "the war cannot end: Kyiv",
            "China arming Russia could: Volodymyr Zelenskyy",
            "he thought it was: Volodymyr Zelenskyy",
            "We expect Beijing to: Oleg Nikolenko",
            "he aims to end: Vladimir Putin",
            "Putin would provide Xi: Kremlin",
            "clarifications: Kremlin",
            "Kyiv was planning an: Yevgeny Prigozhin",
            "Ukraine would aim to: Yevgeny Prigozhin",
            "negative consequences: Yevgeny Prigozhin",
        ]);
    }

    private static string Beginning(string words) => string.Join(' ', words.Split(' ').Take(4));

    private Annotations Read() => ReadArticle().Read;

    private (Article Article, Annotations Read) ReadArticle()
    {
        var blocks = File.ReadAllText(Corpora.Find("articles/kremlin-visit.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var article = new Article
        {
            Title = blocks[0].Trim(),
            Paragraphs = [.. blocks.Select(b => b.Trim()).Where(b => b.Length > 60 && b != blocks[0].Trim() && !b.StartsWith("Your email", StringComparison.Ordinal) && !b.StartsWith("0\n", StringComparison.Ordinal))],
            Language = "en",
            Origin = new Origin("kremlin-visit.txt"),
        };
        return (article, new ArticleAnnotator(model.Tagger, world.Gazetteer).Annotate(article));
    }
}
