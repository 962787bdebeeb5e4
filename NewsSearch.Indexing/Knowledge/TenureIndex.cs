namespace NewsSearch.Indexing.Knowledge;

/// <summary>Terms of office by person and by what was led.</summary>
internal sealed class TenureIndex
{
    private readonly Dictionary<string, Tenure[]> _byPerson;
    private readonly Dictionary<string, Tenure[]> _byLed;

    /// <summary>Indexes a table.</summary>
    public TenureIndex(TenureTable table)
    {
        All = table.Tenures;
        AsOf = table.AsOf;
        _byPerson = By(t => t.Person);
        _byLed = By(t => t.Of);
    }

    /// <summary>Every term, in the table's order.</summary>
    public IReadOnlyList<Tenure> All { get; }

    /// <summary>The day up to which the table was kept.</summary>
    public DateOnly AsOf { get; }

    /// <summary>A person's terms, the earliest first.</summary>
    public IReadOnlyList<Tenure> OfPerson(string person) => _byPerson.GetValueOrDefault(person, []);

    /// <summary>Terms in which a country or organisation was led on a day, the earliest begun first.</summary>
    public IReadOnlyList<Tenure> Of(string entity, DateOnly on) =>
        [.. _byLed.GetValueOrDefault(entity, []).Where(t => t.Covers(on))];

    /// <summary>Every term in which a country or organisation was led, the earliest begun first.</summary>
    public IReadOnlyList<Tenure> Of(string entity) => _byLed.GetValueOrDefault(entity, []);

    /// <summary>All terms that cover a day, in the table's order.</summary>
    public IReadOnlyList<Tenure> On(DateOnly on) => [.. All.Where(t => t.Covers(on))];

    private Dictionary<string, Tenure[]> By(Func<Tenure, string> key) =>
        All.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(t => t.From).ToArray(), StringComparer.Ordinal);
}
