using CsCheck;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Tests.Contracts;

/// <summary>Random articles of a few words and names in sentences and paragraphs, and random queries for how those stand to each other.</summary>
internal static class RandomTexts
{
    private static readonly string[] Words = ["kyiv", "grain", "ship", "war", "port"];
    private static readonly (string Surface, string Id)[] Names = [("Xi", "person/xi-jinping"), ("Nato", "organisation/nato"), ("Xi Jinping", "person/xi-jinping")];
    private static readonly string[] Lengths = ["<8", ">12", "5..20"];

    private static readonly Gen<(string Surface, string? Id)> Token = Gen.Frequency<(string Surface, string? Id)>(
        (6, One(Words).Select(word => (word, (string?)null))),
        (1, Gen.Int[0, Names.Length - 1].Select(at => (Names[at].Surface, (string?)Names[at].Id))));

    private static readonly Gen<List<List<List<(string, string?)>>>> Body = Token.List[1, 6].List[1, 3].List[1, 3];

    private static readonly Gen<QueryNode> Word = One(Words).Select(word => (QueryNode)new WordNode(word));
    private static readonly Gen<string> Typed = Gen.Select(One(Words), Gen.Bool, (word, capital) => capital ? char.ToUpperInvariant(word[0]) + word[1..] : word);
    private static readonly Gen<QueryNode> Written = Typed.Array[1, 2].Select(words => (QueryNode)new PhraseNode(string.Join(' ', words), Exact: true));
    private static readonly Gen<QueryNode> Placed = Gen.Frequency<QueryNode>(
        (5, Word),
        (1, Written),
        (1, Any<QueryNode>(new EntityNode("Xi Jinping"), new EntityNode("Nato"))),
        (1, Any<QueryNode>(new KindNode(MentionKind.Person), new KindNode(MentionKind.Organisation), new KindNode(MentionKind.Place))),
        (1, Gen.Select(Word, Word, (a, b) => (QueryNode)new OrNode([a, b]))));

    private static readonly Gen<QueryNode> Standing = Gen.Frequency<QueryNode>(
        (2, Placed),
        (2, Gen.Select(Placed, Placed, Gen.Int[1, 6], Gen.Bool, (a, b, distance, ordered) => (QueryNode)new NearNode([a, b], distance, ordered))),
        (1, Gen.Select(Word, Word, Word, Gen.Int[1, 6], Gen.Bool, (a, b, c, distance, ordered) => (QueryNode)new NearNode([a, b, c], distance, ordered))),
        (2, Gen.Select(Placed, Placed, Gen.Enum<TextUnit>(), (a, b, unit) => (QueryNode)new TogetherNode([a, b], unit))),
        (1, Gen.Select(Word, Word, Word, Gen.Enum<TextUnit>(), (a, b, c, unit) => (QueryNode)new TogetherNode([a, b, c], unit))),
        (2, Gen.Select(Placed, Placed, Gen.Int[1, 5], (a, b, distance) => (QueryNode)new ApartNode(a, b, distance))),
        (2, Gen.Select(Placed, Gen.Int[2, 4], (a, times) => (QueryNode)new AtLeastNode(a, times))),
        (1, One(Lengths).Select(length => ParsedQuery.Parse($"words:{length}").Root)));

    /// <summary>Articles, by their number.</summary>
    public static Gen<IndexedArticle> Article(int number) => Gen.Select(Token.List[0, 3], Body, Gen.Bool, Gen.Int[0, 5], (title, body, english, read) =>
    {
        var text = new WrittenText();
        text.Write(title);
        foreach (var paragraph in body)
            text.Write(paragraph);
        return text.Article($"a{number}", english ? "en" : "de", read > 0);
    });

    /// <summary>Queries two levels deep.</summary>
    public static Gen<QueryNode> Query { get; } = Gen.Frequency<QueryNode>(
        (3, Standing),
        (1, Gen.Select(Standing, Standing, (a, b) => (QueryNode)new AndNode([a, b]))),
        (1, Gen.Select(Standing, Standing, (a, b) => (QueryNode)new OrNode([a, b]))),
        (1, Gen.Select(Standing, Standing, (a, b) => (QueryNode)new AndNode([a, new NotNode(b)]))),
        (1, Gen.Select(Standing, Any(QueryField.Title, QueryField.Lead), (a, field) => (QueryNode)new FieldNode(field, a))));

    private static Gen<string> One(string[] values) => Any(values);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
