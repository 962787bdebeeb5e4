namespace NewsSearch.Indexing.Knowledge;

/// <summary>A place as the tables give it, with how firmly each name stands for it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Firm">Names that stand for it beside any other place of that name, ranked by population.</param>
/// <param name="Lesser">Names that stand for it only after all others: "Washington" for the state.</param>
internal readonly record struct NamedPlace(Place Place, IReadOnlyList<string> Firm, IReadOnlyList<string> Lesser)
{
    /// <summary>The canonical name, that name without what tells it apart ("Paris" for "Paris, Texas"), and the other firm ones.</summary>
    public IEnumerable<string> FirmNames()
    {
        yield return Place.Name;
        var bare = BareName.Of(Place.Name, ", ");
        if (bare != Place.Name && !Lesser.Contains(bare))
            yield return bare;
        foreach (var name in Firm)
            yield return name;
    }
}
