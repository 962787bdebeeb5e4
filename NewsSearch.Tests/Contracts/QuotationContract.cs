using CsCheck;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine finds and shows where a search asks who said what.</summary>
public abstract class QuotationContract(ITestedEngine engine) : EngineContract(engine)
{
    private const int Archives = 60;
    private const string Merkel = "person/angela-merkel", Un = "organisation/un";
    private static readonly string[] Words = ["grain", "port", "ship", "deal"];
    private static readonly Speaker[] Speakers = [new(Merkel, "Angela Merkel", "she"), new(Un, "UN", "a UN envoy"), new(null, "a port official", "a port official")];
    private static readonly (string Query, int[] Meant)[] Asked =
        [("\"Angela Merkel\"", [0]), ("merkel", [0]), ("\"person/angela-merkel\"", [0]), ("offic*", [2]), ("\"port official\"", [2]), ("(merkel OR official)", [0, 2]), ("*", [0, 1, 2]), ("(official OR *)", [0, 1, 2])];

    private long _sequence;

    [Fact]
    public async Task Who_speaks_and_what_is_said_hold_of_one_quotation()
    {
        await Apply(
            Told("a1", "She said the grain is here. They said the port is shut.", ("the grain is here", Speakers[0]), ("the port is shut", Speakers[1])),
            Told("a2", "She said the port is shut.", ("the port is shut", Speakers[0])));

        (await Found("speaker:merkel quote:port")).ShouldBe(["a2"]);
        (await Found("speaker:merkel quote:grain")).ShouldBe(["a1"]);
        (await Found("speaker:merkel speaker:UN quote:port")).ShouldBeEmpty();
        (await Found("speaker:merkel -quote:port")).ShouldBeEmpty();
        (await Found("speaker:merkel port")).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Found("speaker:* quote:port")).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Search("speaker:merkel quote:port")).Query.Meaning!.ShouldEndWith(", said by them in one quotation");
    }

    [Fact]
    public async Task Anybody_known_says_it_in_one_quotation()
    {
        await Apply(Unsigned(
            Told("a1", "She said the grain is here. “The port is shut,” read a banner.", ("the grain is here", Speakers[0]), ("The port is shut,", Speakers[1])),
            number: 1));

        (await Found("speaker:* quote:port")).ShouldBeEmpty();
        (await Search("speaker:* quote:grain")).Hits.ShouldHaveSingleItem().Quotes.Select(Plain).ShouldBe(["the grain is here"]);
        (await Search("speaker:* quote:(grain OR port)")).Hits.ShouldHaveSingleItem().Quotes.Select(Plain).ShouldBe(["the grain is here"]);
    }

    [Fact]
    public async Task A_quotation_longer_than_any_name_holds_its_last_word()
    {
        var said = string.Join(' ', Enumerable.Repeat("and so on", 200)) + " harvest";
        await Apply(Told("a1", $"She said {said}. Storms came, and a late harvest.", (said, Speakers[0])));

        (await Found("speaker:merkel quote:harvest")).ShouldBe(["a1"]);
        (await Search("speaker:merkel quote:harvest")).Hits[0].Quotes.Single().Words.Where(run => run.Match).Select(run => run.Text).ShouldBe(["harvest"]);
    }

    [Fact]
    public void What_is_found_is_what_looking_at_every_quotation_finds() =>
        Gen.Select(Enumerable.Range(1, 8).Aggregate(Gen.Const(Array.Empty<IndexedArticle>()), (all, number) => Gen.Select(all, Random(number), (before, next) => before.Append(next).ToArray())), Gen.Int[0, Asked.Length - 1].Array[6], Gen.Int[0, 3].Array[12])
            .Sample((articles, asked, words) => Compare(articles, asked, words).GetAwaiter().GetResult(), iter: Archives, threads: 1);

    [Fact]
    public async Task A_hit_shows_the_quotations_that_answer_with_their_words_marked_and_who_says_them()
    {
        await Apply(Told("a1", "Chancellor Angela Merkel said the grain is here. “The port is shut,” she said. They said the grain is late.", ("the grain is here", Speakers[0]), ("The port is shut,", Speakers[0]), ("the grain is late", Speakers[1])));

        var all = (await Search("speaker:merkel")).Hits[0];
        var about = (await Search("speaker:merkel quote:grain")).Hits[0].Quotes.ShouldHaveSingleItem();
        var by = about.Speakers.ShouldHaveSingleItem();
        all.Quotes.Select(Plain).ShouldBe(["the grain is here", "The port is shut,"]);
        about.Words.ShouldBe([new TextRun("the ", false), new TextRun("grain", true), new TextRun(" is here", false)]);
        (by.Entity, by.Name, by.Surface, by.Role).ShouldBe((Merkel, "Angela Merkel", null, new HitRole("Chancellor", null, RoleState.Now)));
        about.Paragraph.ShouldBe(1);
        (await Search("quote:grain")).Hits[0].Quotes.Select(Plain).ShouldBe(["the grain is here", "the grain is late"]);
        (await Search("quote:grain")).Hits[0].Quotes[1].Speakers.Single().Surface.ShouldBe("a UN envoy");
        (await Search("grain")).Hits[0].Quotes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_many_quotations_those_with_most_of_the_words_are_shown_in_order_and_the_others_counted()
    {
        await Apply(Told("a1", "She said one. She said two grain. She said three. She said four grain.", ("one", Speakers[0]), ("two grain", Speakers[0]), ("three", Speakers[0]), ("four grain", Speakers[0])));

        var hit = (await Search("speaker:merkel grain")).Hits[0];
        hit.Quotes.Select(Plain).ShouldBe(["one", "two grain", "four grain"]);
        hit.MoreQuotes.ShouldBe(1);
    }

    [Fact]
    public async Task A_query_of_very_many_parts_finds_its_articles_and_shows_their_text()
    {
        await Apply(Told("a1", "She said the grain is here.", ("the grain is here", Speakers[0])));

        var hit = (await Search($"speaker:merkel quote:(grain OR {string.Join(" OR ", Enumerable.Range(1, 60).Select(number => $"word{number}"))})")).Hits.ShouldHaveSingleItem();
        hit.Quotes.ShouldBeEmpty();
        hit.Snippet.ShouldNotBeEmpty();
    }

    private static string Plain(HitQuote quote) => string.Concat(quote.Words.Select(run => run.Text));

    private async Task Compare(IndexedArticle[] articles, int[] asked, int[] words)
    {
        await Apply(articles);
        foreach (var (at, one) in asked.Index())
        {
            var (query, meant) = Asked[one];
            var (first, second) = (Words[words[at]], Words[words[at + 6]]);
            await Same($"speaker:{query} quote:{first}", said => said.Contains(first));
            await Same($"speaker:{query} quote:({first} {second})", said => said.Contains(first) && said.Contains(second));
            await Same($"quote:({first} OR {second}) speaker:{query}", said => said.Contains(first) || said.Contains(second));
            await Same($"speaker:{query} quote:\"{first} {second}\"", said => said.Zip(said.Skip(1)).Contains((first, second)));

            async Task Same(string text, Predicate<string[]> says) => (await Found(text)).ShouldBe(
                articles.Where(article => article.Annotations!.Quotes.Any(quote => quote.Speakers.Any(speaker => meant.Any(m => Speakers[m] == speaker)) && says(article.Article.Text[quote.Start..quote.End].Split(' ')))).Select(article => article.Id),
                ignoreOrder: true,
                text);
        }
    }

    /// <summary>An article of a few words over and over, with quotations that may lie within each other.</summary>
    private static Gen<IndexedArticle> Random(int number) => Gen.Select(Gen.Int[0, 3].Array[4, 24], Gen.Select(Gen.Int[0, 23], Gen.Int[1, 12], Gen.Int[0, 2].Array[0, 2]).Array[0, 6]).Select((words, quotes) =>
    {
        var article = Article($"a{number}", "", string.Join(' ', words.Select(word => Words[word])), entities: [Merkel, Un]);
        var starts = words.Select((_, at) => words.Take(at).Sum(word => Words[word].Length + 1)).ToArray();
        return article with
        {
            Annotations = article.Annotations! with
            {
                Quotes = [.. quotes.Where(quote => quote.Item1 < words.Length).Select(quote => (First: quote.Item1, Last: Math.Min(words.Length, quote.Item1 + quote.Item2) - 1, By: quote.Item3))
                    .Select(quote => new Quote(starts[quote.First], starts[quote.Last] + Words[words[quote.Last]].Length, QuoteForm.Direct, [.. quote.By.Select(by => Speakers[by])], "said"))
                    .OrderBy(quote => quote.Start)],
            },
        };
    });

    /// <summary>Nobody is known to say one of an article's quotations.</summary>
    private static IndexedArticle Unsigned(IndexedArticle article, int number) =>
        article with { Annotations = article.Annotations! with { Quotes = [.. article.Annotations.Quotes.Select((quote, at) => at == number ? quote with { Speakers = [] } : quote)] } };

    private static IndexedArticle Told(string id, string body, params (string Words, Speaker By)[] quotes)
    {
        var article = Article(id, "Harvest", body, entities: [Merkel, Un]);
        var text = article.Article.Text;
        return article with
        {
            Annotations = article.Annotations! with
            {
                Quotes = [.. quotes.Select(quote => (Start: text.IndexOf(quote.Words, StringComparison.Ordinal), quote)).Select(quote => new Quote(quote.Start, quote.Start + quote.quote.Words.Length, QuoteForm.Indirect, [quote.quote.By], "said"))],
                Roles = [new Role(Merkel, "Chancellor", null, RoleState.Now, 0, 1)],
            },
        };
    }

    private Task Apply(params IndexedArticle[] articles) => Index.ApplyAsync([.. articles.Select(article => article.Change())], ++_sequence, Stop);

    private Task<SearchResponse> Search(string text) => Index.SearchAsync(new SearchRequest { Text = text, Size = 100 }, Stop);

    private async Task<IEnumerable<string>> Found(string text) => (await Search(text)).Hits.Select(hit => hit.Id);
}
