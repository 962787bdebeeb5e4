namespace NewsSearch.Indexing.Knowledge;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>City, town or village.</summary>
    City,

    /// <summary>State, province, oblast or another division of a country.</summary>
    Region,

    /// <summary>A building or site one can go to: the Kremlin, the White House, an airport.</summary>
    Site,

    /// <summary>Sea, river, mountain, desert, island.</summary>
    Nature,

    /// <summary>Continent, or a region of several countries: Europe, the Middle East.</summary>
    Area,
}
