using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Marking;

/// <summary>Who is named in one article, and under which names.</summary>
internal sealed class ArticleNames
{
    private readonly List<(string Id, string Folded)> _names;

    /// <param name="read">What was read in the article; null where nothing was yet.</param>
    public ArticleNames(Annotations? read) => _names = read is null
        ? []
        : [
            .. read.Entities.Select(entity => (entity.Id, entity.Name))
                .Concat(read.Mentions.Where(mention => mention.Entity is not null && mention.Kind != MentionKind.Demonym).Select(mention => (mention.Entity!, mention.Surface)))
                .Select(name => (name.Item1, Folded(name.Item2)))
                .Distinct(),
        ];

    /// <summary>The ids of whoever goes by a name or is meant by an id; where nobody does, of those whose names have its words.</summary>
    public IEnumerable<string> Called(string name, QueryField? field)
    {
        var folded = Folded(name);
        var called = Of(field).Where(one => one.Folded == folded || IsId(one.Id, name)).Select(one => one.Id).ToList();
        return called.Count > 0 ? called : WithWords(name, field, begun: false);
    }

    /// <summary>The ids of those that have all words of <paramref name="name"/> in one of their names.</summary>
    /// <param name="name">The words.</param>
    /// <param name="field">The kind of names; null for any.</param>
    /// <param name="begun">Whether words may go on.</param>
    public IEnumerable<string> WithWords(string name, QueryField? field, bool begun)
    {
        var folded = Folded(name);
        return folded.Length == 0 ? [] : Of(field).Where(one => Has(one.Folded, folded, begun) || IsId(one.Id, name)).Select(one => one.Id);
    }

    private IEnumerable<(string Id, string Folded)> Of(QueryField? field) => field switch
    {
        QueryField.Person or QueryField.Leader => _names.Where(name => name.Id.StartsWith("person/", StringComparison.Ordinal)),
        QueryField.Organisation => _names.Where(name => name.Id.StartsWith("organisation/", StringComparison.Ordinal)),
        QueryField.Country => _names.Where(name => name.Id.StartsWith("country/", StringComparison.Ordinal)),
        QueryField.Place => _names.Where(name => name.Id.StartsWith("place/", StringComparison.Ordinal) || name.Id.StartsWith("country/", StringComparison.Ordinal)),
        _ => _names,
    };

    /// <summary>Whether a name is an id itself, or the code of a country.</summary>
    private static bool IsId(string id, string name) => id.Equals(name, StringComparison.OrdinalIgnoreCase) || id.Equals(CountryId.Of(name), StringComparison.OrdinalIgnoreCase);

    private static bool Has(string name, string words, bool begun) => $" {name} ".Contains(begun ? $" {words}" : $" {words} ", StringComparison.Ordinal);

    private static string Folded(string name) => string.Join(' ', WordQueries.Forms(name));
}
