namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>How much of an article's country evidence speaks for each country, from the names linked so far.</summary>
internal sealed class CountryShares
{
    private const double HomeWeight = 0.5;
    private const double FirmWeight = 0.5;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _total;

    /// <param name="task">The article's names.</param>
    /// <param name="firm">Countries that names not yet linked speak for.</param>
    public CountryShares(LinkingTask task, IEnumerable<string>? firm = null)
    {
        for (var i = 0; i < task.Names.Count; i++)
        {
            if (task[i]?.Target?.Country is { } country)
                Add(country, 1);
        }

        Named = _weights.Count > 0;
        foreach (var country in firm ?? [])
            Add(country, FirmWeight);
        if (task.Home is { } home)
            Add(home, HomeWeight);
        _total = _weights.Values.Sum();
    }

    /// <summary>Whether any name speaks for a country.</summary>
    public bool Named { get; }

    /// <summary>The country with the largest share; null where there is no evidence.</summary>
    public string? Heaviest => _weights.Count == 0 ? null : _weights.MaxBy(w => (w.Value, w.Key)).Key;

    /// <summary>The share of a country, from 0 to 1.</summary>
    public double Of(string? country) => country is not null && _total > 0 && _weights.TryGetValue(country, out var weight) ? weight / _total : 0;

    private void Add(string country, double weight) => _weights[country] = _weights.GetValueOrDefault(country) + weight;
}
