using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>A table for each facet.</summary>
internal sealed class FacetTables(IEntityNames names)
{
    private readonly FacetTable[] _tables = [.. Enum.GetValues<Facet>().Select(facet => new FacetTable(facet, names))];

    /// <summary>What values are counted in.</summary>
    public FacetTallies Tallies { get; } = new(Enum.GetValues<Facet>().Length);

    /// <summary>Whether no value has a number yet.</summary>
    public bool AreEmpty => _tables.All(table => table.Count == 0);

    /// <summary>The table of a facet.</summary>
    public FacetTable this[Facet facet] => _tables[(int)facet];

    /// <summary>The name of an entity as of now; null where it is not known.</summary>
    public string? NameOf(string entity) => names.NameOf(entity);

    /// <summary>Every table, in the order of <see cref="Facet"/>.</summary>
    public IReadOnlyList<FacetTable> All => _tables;
}
