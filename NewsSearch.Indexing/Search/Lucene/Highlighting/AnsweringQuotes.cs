using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Chooses the quotations of an article that answer a query which asks who speaks or what is said. For one thread.</summary>
internal sealed class AnsweringQuotes : IDisposable
{
    private const int Most = 3;

    /// <summary>The longest quotation that is shown whole, in UTF-16 code units.</summary>
    private const int Whole = 320;

    /// <summary>The most words, phrases and names that quotations are chosen by.</summary>
    private const int MostParts = 40;

    private readonly IReadOnlyList<QuotationParts> _wishes;
    private readonly Dictionary<QueryNode, SoughtSpeaker> _speakers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<QueryNode, MarkFinder> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, string?> _nameOf;

    /// <param name="root">The query.</param>
    /// <param name="speaker">Gives whom a word or phrase means as a speaker.</param>
    /// <param name="marks">Gives what is marked where a word, phrase or name is looked for in quotations.</param>
    /// <param name="stemmers">Stemmers to borrow.</param>
    /// <param name="nameOf">Gives the name of an entity as it is now; null where it is not known.</param>
    public AnsweringQuotes(QueryNode root, Func<QueryNode, SoughtSpeaker> speaker, Func<QueryNode, Marks> marks, Stemmers stemmers, Func<string, string?> nameOf)
    {
        (_wishes, _nameOf) = ([.. Wishes(root)], nameOf);
        foreach (var leaf in _wishes.SelectMany(wish => wish.Speakers).SelectMany(Leaves))
            _speakers.TryAdd(leaf, speaker(leaf));
        foreach (var leaf in _wishes.SelectMany(wish => wish.Said).SelectMany(Leaves))
            _words.TryAdd(leaf, new MarkFinder(marks(leaf), stemmers));
    }

    /// <summary>Whether a query asks for quotations, by no more parts than can be looked for in each quotation of a page.</summary>
    public static bool AreAskedFor(QueryNode root) => Wishes(root).SelectMany(wish => wish.Speakers.Concat(wish.Said)).SelectMany(Leaves).Take(MostParts + 1).Count() is > 0 and <= MostParts;

    /// <summary>Those of an article that show most of what is looked for, in order, and how many answer beside them.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">What of it is marked.</param>
    public (IReadOnlyList<HitQuote> Shown, int More) Of(StoredHit stored, string text, List<MarkedWord> found)
    {
        var answering = stored.Quotes.Where(quote => quote.End <= text.Length && _wishes.Any(wish => Answers(wish, quote, stored, text))).ToList();
        var shown = answering.OrderByDescending(quote => found.Where(mark => IsIn(quote, mark)).Select(mark => mark.What).Distinct(StringComparer.Ordinal).Count()).ThenBy(quote => quote.Start).Take(Most);
        return ([.. shown.OrderBy(quote => quote.Start).Select(quote => Shown(quote, stored, text, found))], Math.Max(0, answering.Count - Most));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var finder in _words.Values)
            finder.Dispose();
    }

    private static bool IsIn(StoredQuote quote, MarkedWord mark) => mark.Start >= quote.Start && mark.End <= quote.End;

    private HitQuote Shown(StoredQuote quote, StoredHit stored, string text, List<MarkedWord> found) => new(
        quote.End - quote.Start <= Whole ? Runs.Of(text, quote.Start, quote.End, found) : Snippets.Passages(text[..quote.End], quote.Start, found.FindAll(mark => IsIn(quote, mark))),
        quote.Form,
        [.. quote.Speakers.Select(speaker => speaker.Entity is { } id && _nameOf(id) is { } name ? speaker with { Name = name } : speaker)],
        quote.Start,
        ArticleText.ParagraphAt(text, stored.Title.Length > 0, quote.Start));

    private static IEnumerable<QuotationParts> Wishes(QueryNode node) => node switch
    {
        AndNode and => Wishes(QuotationParts.In(and), and),
        OrNode or => or.Parts.SelectMany(Wishes),
        FieldNode when QuotationParts.IsIn(QueryField.Speaker, node) => [new QuotationParts([node], [])],
        FieldNode when QuotationParts.IsIn(QueryField.Quote, node) => [new QuotationParts([], [node])],
        _ => [],
    };

    private static IEnumerable<QuotationParts> Wishes(QuotationParts own, AndNode and) =>
        and.Parts.Except([.. own.Speakers, .. own.Said]).SelectMany(Wishes).Concat(own.Speakers.Count + own.Said.Count > 0 ? [own] : []);

    private static IEnumerable<QueryNode> Leaves(QueryNode node) => Parts(node)?.SelectMany(Leaves) ?? [node];

    /// <summary>What a part is made of, without what it leaves out; null for a word, a phrase, a name and what joins them by where they stand.</summary>
    private static IEnumerable<QueryNode>? Parts(QueryNode node) => node switch
    {
        FieldNode within => [within.Part],
        AndNode and => and.Parts,
        OrNode or => or.Parts,
        AtLeastNode least => [least.Part],
        WordNode or PhraseNode or EntityNode or KindNode or NearNode or TogetherNode or ApartNode => null,
        _ => [],
    };

    /// <summary>Where speakers are asked for, all that is said must stand in their quotation; else any of it may.</summary>
    private bool Answers(QuotationParts wish, StoredQuote quote, StoredHit stored, string text)
    {
        var byAny = wish.Speakers.Count == 0;
        return (byAny || wish.Speakers.Any(part => quote.Speakers.Count > 0 && Holds(part, true, leaf => quote.Speakers.Any(_speakers[leaf].Is))))
            && (wish.Said.Count == 0 || Joined(wish.Said, !byAny, part => Holds(part, !byAny, leaf => Stands(_words[leaf], quote, stored, text))));
    }

    private static bool Holds(QueryNode node, bool all, Func<QueryNode, bool> holds) => node switch
    {
        OrNode or => or.Parts.Any(part => Holds(part, all, holds)),
        _ when Parts(node) is { } parts => Joined(parts.Where(part => part is not NotNode), all, part => Holds(part, all, holds)),
        _ => holds(node),
    };

    private static bool Joined(IEnumerable<QueryNode> parts, bool all, Func<QueryNode, bool> holds) => all ? parts.All(holds) : parts.Any(holds);

    private static bool Stands(MarkFinder words, StoredQuote quote, StoredHit stored, string text) => words.Find(
        text[quote.Start..quote.End],
        stored.Language,
        [.. stored.Mentions.Where(mention => mention.Start >= quote.Start && mention.End <= quote.End).Select(mention => new StoredMention(mention.Start - quote.Start, mention.End - quote.Start, mention.Entity))]).Count > 0;
}
