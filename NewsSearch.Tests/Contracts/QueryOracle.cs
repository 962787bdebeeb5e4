using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Tests.Contracts;

/// <summary>Answers queries for how words and names stand to each other by trying every place of every part: slow, and plain enough to be seen to be right. Knows words in their plain form, words and phrases written just so, names, kinds and what joins them; no other phrases, no patterns or other fields than title and lead.</summary>
internal sealed class QueryOracle
{
    private readonly IndexedArticle _article;
    private readonly List<PlacedToken> _tokens;

    public QueryOracle(IndexedArticle article)
    {
        _article = article;
        _tokens = PlacedToken.Of(article);
    }

    /// <summary>Whether the article is found.</summary>
    public bool Finds(QueryNode query) => Finds(query, _tokens);

    private bool Finds(QueryNode query, List<PlacedToken> tokens) => query switch
    {
        AndNode and => and.Parts.All(part => Finds(part, tokens)),
        OrNode or => or.Parts.Any(part => Finds(part, tokens)),
        NotNode not => !Finds(not.Part, tokens),
        FieldNode { Field: QueryField.Title } title => Finds(title.Part, tokens.FindAll(token => token.Paragraph == 0)),
        FieldNode { Field: QueryField.Lead } lead => Finds(lead.Part, tokens.FindAll(token => token.Paragraph == 1)),
        LengthNode length => _tokens.Count >= (length.Least ?? 0) && _tokens.Count <= (length.Most ?? int.MaxValue),
        EntityNode entity when tokens == _tokens => (_article.Annotations?.Entities ?? []).Any(e => e.Name == entity.Name),
        AtLeastNode least => Places(least.Part, tokens).Select(place => place.Start).Distinct().Count() >= least.Times,
        _ => Places(query, tokens).Count > 0,
    };

    private List<(int Start, int End)> Places(QueryNode part, List<PlacedToken> tokens) => part switch
    {
        WordNode word => [.. tokens.Where(token => token.Word == word.Text).Select(token => (token.Position, token.Position + 1))],
        PhraseNode { Exact: true, Slop: 0 } phrase => Written(phrase.Text.Split(' '), tokens),
        EntityNode entity => Named(tokens, mention => SampleNames.Known(mention.Entity!) == entity.Name),
        KindNode kind => Named(tokens, mention => mention.Kind == kind.Kind),
        OrNode or => [.. or.Parts.SelectMany(p => Places(p, tokens)).Distinct()],
        NearNode near => [.. Choices(near.Parts, tokens).Where(choice => near.Ordered ? Follow(choice, near.Distance) : Meet(choice, near.Distance)).Select(Whole)],
        TogetherNode together => [.. Choices(together.Parts, tokens).Where(choice => IsWithinOne(together.Unit, Whole(choice), tokens)).Select(Whole)],
        ApartNode apart => Places(apart.Part, tokens).FindAll(place => !Places(apart.From, tokens).Exists(from => from.End > place.Start - apart.Distance && from.Start < place.End + apart.Distance)),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A node that the oracle does not know."),
    };

    private static List<(int Start, int End)> Written(string[] words, List<PlacedToken> tokens) =>
    [
        .. tokens.Where((token, at) => words.Select((word, ahead) => (word, ahead)).All(w => at + w.ahead < tokens.Count && tokens[at + w.ahead] is var next && next.Written == w.word && next.Position == token.Position + w.ahead))
            .Select(token => (token.Position, token.Position + words.Length)),
    ];

    private List<(int Start, int End)> Named(List<PlacedToken> tokens, Predicate<Mention> wanted)
    {
        var places = new List<(int, int)>();
        foreach (var mention in (_article.Annotations?.Mentions ?? []).Where(m => wanted(m)))
        {
            var own = tokens.FindAll(token => token.Start >= mention.Start && token.Start < mention.End);
            if (own.Count > 0)
                places.Add((own[0].Position, own[^1].Position + 1));
        }

        return places;
    }

    /// <summary>Every way to choose a place for each part, none of which has a word of another.</summary>
    private IEnumerable<List<(int Start, int End)>> Choices(IReadOnlyList<QueryNode> parts, List<PlacedToken> tokens) => parts.Aggregate(
        (IEnumerable<List<(int Start, int End)>>)[[]],
        (choices, part) => choices.SelectMany(choice => Places(part, tokens).Where(place => choice.TrueForAll(other => place.End <= other.Start || other.End <= place.Start)).Select(place => (List<(int Start, int End)>)[.. choice, place])));

    private static (int Start, int End) Whole(List<(int Start, int End)> choice) => (choice.Min(place => place.Start), choice.Max(place => place.End));

    /// <summary>The words between the outermost, those of the parts themselves left out, are fewer than the distance.</summary>
    private static bool Meet(List<(int Start, int End)> choice, int distance) =>
        Whole(choice).End - Whole(choice).Start - choice.Sum(place => place.End - place.Start) < distance;

    private static bool Follow(List<(int Start, int End)> choice, int distance)
    {
        var between = 0;
        for (var i = 1; i < choice.Count; i++)
        {
            if (choice[i].Start < choice[i - 1].End)
                return false;
            between += choice[i].Start - choice[i - 1].End;
        }

        return between < distance;
    }

    private static bool IsWithinOne(TextUnit unit, (int Start, int End) whole, List<PlacedToken> tokens) => tokens
        .Where(token => token.Position >= whole.Start && token.Position < whole.End)
        .Select(token => unit == TextUnit.Sentence ? token.Sentence : token.Paragraph)
        .Distinct()
        .Count() == 1;
}
