using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Words of a query side by side that are a name, or among which one may be.</summary>
/// <param name="Words">The words folded.</param>
/// <param name="Facets">Whose name it may be.</param>
/// <param name="IsWhole">Whether all of them are one name, as in a field for names; else any stretch of two or more may be one.</param>
internal sealed record TypedName(IReadOnlyList<string> Words, IReadOnlyList<Facet> Facets, bool IsWhole)
{
    /// <summary>Words of a name that is looked at.</summary>
    private const int Most = 4;

    /// <summary>Words among which names are looked for.</summary>
    private const int MostAmong = 8;

    private static readonly Facet[] Entities = [Facet.Person, Facet.Organisation, Facet.Place, Facet.Country];

    /// <summary>The stretches that may be a name, the longest first.</summary>
    public IEnumerable<IReadOnlyList<string>> Stretches() => IsWhole
        ? Words.Count is > 0 and <= Most ? [Words] : []
        : Enumerable.Range(2, Most - 1).Reverse().SelectMany(length => Enumerable.Range(0, Math.Max(0, Math.Min(Words.Count, MostAmong) - length + 1)).Select(first => (IReadOnlyList<string>)[.. Words.Skip(first).Take(length)]));

    /// <summary>Those of a query, with all words that are looked for in any form. What is left out, asked for exactly or by pattern is none, nor is what stands for a date or another value.</summary>
    public static IEnumerable<TypedName> In(QueryNode node) => node switch
    {
        { StandsForValue: true } => [],
        WordNode { Form: WordForm.Plain } word => [Among(word.Text)],
        PhraseNode { Exact: false } phrase => [Among(phrase.Text)],
        EntityNode entity => [Whole(entity.Name, Entities)],
        FieldNode { Field: QueryField.Title or QueryField.Lead or QueryField.Quote } field => In(field.Part),
        FieldNode field => Values(field.Part).Select(value => Whole(value, FacetsOf(field.Field))),
        AndNode and => InRow(and.Parts),
        OrNode or => or.Parts.SelectMany(In),
        NearNode near => near.Parts.SelectMany(In),
        TogetherNode together => together.Parts.SelectMany(In),
        ApartNode apart => In(apart.Part),
        AtLeastNode least => In(least.Part),
        _ => [],
    };

    /// <summary>Plain words that follow each other stand side by side; what stands between others is looked at for itself.</summary>
    private static IEnumerable<TypedName> InRow(IReadOnlyList<QueryNode> parts)
    {
        var row = new List<string>();
        foreach (var part in parts)
        {
            if (part is WordNode { Form: WordForm.Plain, StandsForValue: false } word)
            {
                row.Add(word.Text);
                continue;
            }

            yield return Among(string.Join(' ', row));
            row.Clear();
            foreach (var name in In(part))
                yield return name;
        }

        yield return Among(string.Join(' ', row));
    }

    private static TypedName Among(string text) => new(Read(text), Entities, IsWhole: false);

    private static TypedName Whole(string name, IReadOnlyList<Facet> facets) => new(Read(name), facets, IsWhole: true);

    private static List<string> Read(string text) => [.. WordReader.Read(text).Select(word => word.Form)];

    private static IEnumerable<string> Values(QueryNode node) => node switch
    {
        WordNode { Form: WordForm.Plain } word => [word.Text],
        PhraseNode { Exact: false } phrase => [phrase.Text],
        EntityNode entity => [entity.Name],
        OrNode or => or.Parts.SelectMany(Values),
        AndNode and => and.Parts.SelectMany(Values),
        _ => [],
    };

    private static Facet[] FacetsOf(QueryField field) => field switch
    {
        QueryField.Person => [Facet.Person],
        QueryField.Place => [Facet.Place],
        QueryField.Organisation => [Facet.Organisation],
        QueryField.Country => [Facet.Country],
        QueryField.Leader => [Facet.Leader],
        QueryField.Speaker => [Facet.Person, Facet.Organisation],
        QueryField.Source => [Facet.Source],
        QueryField.Author => [Facet.Author],
        QueryField.Section => [Facet.Section],
        _ => [],
    };
}
