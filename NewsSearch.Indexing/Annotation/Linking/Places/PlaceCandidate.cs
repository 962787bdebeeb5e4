using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>A country or place that a name may stand for.</summary>
/// <param name="Target">The entity.</param>
/// <param name="Place">The place; null where it is a country.</param>
/// <param name="Prior">How often it is meant by its names, in powers of ten of inhabitants halved: 3 for a million-strong city.</param>
/// <param name="IsCapital">Whether it is a country's capital.</param>
internal sealed record PlaceCandidate(Target Target, Place? Place, double Prior, bool IsCapital = false)
{
    public bool IsCountry => Place is null;

    public bool IsRegion => Place?.Kind == PlaceKind.Region;

    /// <summary>Key of the first-level division it lies in; null where none.</summary>
    public string? Region => Place?.Region is { } region ? NameKey.Of(region) : null;

    /// <summary>Whether this lies in <paramref name="wider"/>: a country, or a first-level division of one.</summary>
    public bool LiesIn(PlaceCandidate wider)
    {
        if (Target.Country is null || Target.Country != wider.Target.Country || IsCountry || Target.Id == wider.Target.Id)
            return false;
        return wider.IsCountry || (wider.IsRegion && Region == NameKey.Of(BareName.Of(wider.Target.Name)));
    }
}
