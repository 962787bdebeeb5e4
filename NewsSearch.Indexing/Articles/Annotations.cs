namespace NewsSearch.Indexing.Articles;

/// <summary>What was read in one version of an article.</summary>
public sealed record Annotations
{
    /// <summary>Which model, tables and rules read it; a different stamp means the reading is stale.</summary>
    public required string Stamp { get; init; }

    /// <summary>Every name, by position.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The entities mentioned, most salient first.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Offices and occupations, by position.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Quotations, by position.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>The leaders among the persons mentioned.</summary>
    public IReadOnlyList<LeaderInOffice> Leaders { get; init; } = [];

    /// <summary>The countries concerned, heaviest first.</summary>
    public IReadOnlyList<CountryConcerned> Countries { get; init; } = [];
}
