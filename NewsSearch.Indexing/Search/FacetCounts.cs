namespace NewsSearch.Indexing.Search;

/// <summary>The counts of one facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Parent">The parent asked for, with places.</param>
/// <param name="Values">Most frequent first, equal counts by label; selected values are always among them, also at zero.</param>
/// <param name="Distinct">How many values there are under the wish, listed or not; may be null where it was not asked for.</param>
/// <param name="More">Whether values that are not selected follow behind those listed.</param>
public sealed record FacetCounts(Facet Facet, string? Parent, IReadOnlyList<FacetValue> Values, int? Distinct, bool More)
{
    /// <summary>How many values there are as far as that is known: those listed, where the others were not counted.</summary>
    public int Known => Distinct ?? Values.Count;
}
