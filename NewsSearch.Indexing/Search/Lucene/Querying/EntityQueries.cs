using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for people, places, organisations and countries, by id or by any name they go by.</summary>
internal sealed class EntityQueries(ArchiveSearcher searcher, Marks marks, QueryNotes notes, Deadline deadline)
{
    private const int MostNamed = 5;

    /// <summary>The most of one name that are looked for at their places, and of a name that comes after many.</summary>
    private const int MostPlaced = 1_000, LeastPlaced = 20;

    private readonly Dictionary<string, IReadOnlyList<string>> _named = new(StringComparer.Ordinal);
    private int _left = MostPlaced * 2;
    private static readonly Facet[] Kinds = [Facet.Person, Facet.Organisation, Facet.Place, Facet.Country];

    /// <summary>A name in brackets: whoever goes by it, of any kind, or of the field's where one is given.</summary>
    public Query Named(string name, QueryField? field, bool wanted)
    {
        Facet[] facets = field switch
        {
            QueryField.Person => [Facet.Person],
            QueryField.Place => [Facet.Place],
            QueryField.Organisation => [Facet.Organisation],
            QueryField.Country => [Facet.Country],
            QueryField.Leader => [Facet.Leader],
            _ => Kinds,
        };
        return Of(Found(name, facets), $"[{name}]", name, wanted);
    }

    /// <summary>The ids of whoever goes by a name, of any kind; it is noted where there is nobody.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        if (!_named.TryGetValue(name, out var ids))
        {
            var found = Found(name, Kinds).DistinctBy(f => f.Id).ToList();
            Explain($"[{name}]", name, [.. found.Select(f => f.Id)], found);
            _named.Add(name, ids = [.. Frequent(name, found).Select(f => f.Id)]);
        }

        return ids;
    }

    /// <summary>A word or phrase as the value of a facet's field.</summary>
    public Query InFacet(Facet facet, QueryNode leaf, bool wanted)
    {
        var name = NameOf(leaf);
        if (leaf is WordNode { Form: WordForm.Wildcard or WordForm.Fuzzy } or PhraseNode { Slop: > 0 } or PhraseNode { Exact: true })
            notes.Add($"Names are looked for by whole words and beginnings; {QueryNotes.Quote(QueryPrinter.Print(leaf))} is read without its signs.");
        var found = Ids(facet, name, loosely: true, leaf is WordNode { Form: WordForm.Prefix }).Select(id => (facet, id)).ToList();
        return Of(found, $"{QueryFields.NameOf(FieldOf(facet))}:{QueryPrinter.Print(leaf)}", name, wanted);
    }

    /// <summary>Ids of a facet for a name: an id itself, a country's code, the canonical name, a name seen in the text; loosely also any name that has these words.</summary>
    public IReadOnlyCollection<string> Ids(Facet facet, string name, bool loosely, bool prefix = false)
    {
        deadline.Look();
        var table = searcher.Tables[facet];
        if (table.Find(name.ToLowerInvariant()) is { } byId && name.Contains('/'))
            return [table[byId].Value];
        if (facet == Facet.Country && table.Find(CountryId.Of(name)) is { } byCode)
            return [table[byCode].Value];

        var folded = NameIndex.Fold(name);
        if (folded.Length == 0)
            return [];
        if (prefix)
            return Values(table, table.Names().BeginningWith(folded));
        var words = Values(table, table.Names().WithWords(folded));
        var named = words.Where(id => NameIndex.Fold(table.Label(id)) == folded).Concat(Aliases(table, name)).Distinct(StringComparer.Ordinal).ToList();
        return loosely ? [.. words.Union(named)] : named;
    }

    /// <summary>The text of a leaf, as a name.</summary>
    public static string NameOf(QueryNode leaf) => leaf switch
    {
        PhraseNode phrase => phrase.Text,
        WordNode word => word.Text,
        _ => "",
    };

    private List<(Facet Facet, string Id)> Found(string name, Facet[] facets)
    {
        var found = facets.SelectMany(facet => Ids(facet, name, loosely: false).Select(id => (Facet: facet, Id: id))).ToList();
        return found.Count > 0 ? found : [.. facets.SelectMany(facet => Ids(facet, name, loosely: true).Select(id => (Facet: facet, Id: id)))];
    }

    private Query Of(List<(Facet Facet, string Id)> found, string typed, string name, bool wanted)
    {
        var ids = found.Select(f => f.Id).Distinct(StringComparer.Ordinal).ToList();
        Explain(typed, name, ids, found);
        if (found.Count == 0)
            return new BooleanQuery();
        if (wanted)
            marks.Entities.UnionWith(ids);
        var terms = found.Select(f => new Term(IndexFields.Of(f.Facet), f.Id)).ToList();
        return new ConstantScoreQuery(new TermsFilter(terms)) { Boost = 0 };
    }

    /// <summary>Those that most articles name, where a name is that of very many: beside other words the places of each take time and memory.</summary>
    private List<(Facet Facet, string Id)> Frequent(string name, List<(Facet Facet, string Id)> found)
    {
        var most = Math.Clamp(_left / 2, LeastPlaced, MostPlaced);
        _left -= Math.Min(most, found.Count);
        if (found.Count <= most)
            return found;
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"[{name}] is the name of {found.Count:N0}; beside other words the {most:N0} that most articles name are looked for."));
        return [.. found.OrderByDescending(f => searcher.Totals(f.Facet)[searcher.Tables[f.Facet].Find(f.Id)!.Value]).Take(most)];
    }

    private void Explain(string typed, string name, List<string> ids, List<(Facet Facet, string Id)> found)
    {
        if (found.Count == 0)
        {
            notes.Add($"No article read so far names {QueryNotes.Quote(name)} as {typed} asks; nothing is found.");
            return;
        }

        var labels = found.DistinctBy(f => f.Id).Select(f => searcher.Tables[f.Facet].Label(f.Id)).ToList();
        if (labels is [var only] && (NameIndex.Fold(only) == NameIndex.Fold(name) || ids[0] == name))
            return;
        var listed = string.Join(", ", labels.Take(MostNamed));
        notes.Add(labels.Count <= MostNamed ? $"{typed} is read as {listed}." : $"{typed} is read as {listed} and {labels.Count - MostNamed} more.");
    }

    /// <summary>Entities that articles call by this name.</summary>
    private IEnumerable<string> Aliases(FacetTable table, string name) =>
        EntityCalls.Of(searcher, name).Select(call => table.Find(call.Entity)).OfType<int>().Select(number => table[number].Value);

    private static List<string> Values(FacetTable table, IEnumerable<int> numbers) => [.. numbers.Select(number => table[number].Value)];

    private static QueryField FieldOf(Facet facet) => facet switch
    {
        Facet.Person => QueryField.Person,
        Facet.Place => QueryField.Place,
        Facet.Organisation => QueryField.Organisation,
        Facet.Leader => QueryField.Leader,
        _ => QueryField.Country,
    };
}
