using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>One filter as a parameter of an address: "person=xi-jinping", "country.about.not=ru".</summary>
public static class FilterParameter
{
    private const string AllSuffix = ".all";
    private const string NotSuffix = ".not";

    /// <summary>The parameter's name for <paramref name="filter"/>: "person", "person.all" or "person.not".</summary>
    public static string NameOf(FacetFilter filter) => NameOf(FacetName.Of(filter.Facet), filter.Mode);

    /// <summary>The same for a facet by its name.</summary>
    public static string NameOf(string facet, FilterMode mode) => facet + mode switch
    {
        FilterMode.Any => "",
        FilterMode.All => AllSuffix,
        FilterMode.None => NotSuffix,
    };

    /// <summary>The parameter's value for <paramref name="filter"/>: the facet value without the prefix that the name already says.</summary>
    public static string ValueOf(FacetFilter filter)
    {
        var prefix = FacetName.ValuePrefix(filter.Facet);
        return filter.Value.StartsWith(prefix, StringComparison.Ordinal) ? filter.Value[prefix.Length..] : filter.Value;
    }

    /// <summary>The filter that a parameter says; null where the name is none of ours or the value is empty.</summary>
    public static FacetFilter? Parse(string name, string value)
    {
        var (bare, mode) =
            name.EndsWith(AllSuffix, StringComparison.Ordinal) ? (name[..^AllSuffix.Length], FilterMode.All)
            : name.EndsWith(NotSuffix, StringComparison.Ordinal) ? (name[..^NotSuffix.Length], FilterMode.None)
            : (name, FilterMode.Any);
        return value.Length == 0 || FacetName.Parse(bare) is not { } facet ? null : new FacetFilter(facet, Whole(facet, value), mode);
    }

    /// <summary>The value with the prefix that the name says. Ids and codes have one letter case; what an outlet, an author or a section is called is written as the archive has it.</summary>
    private static string Whole(Facet facet, string value)
    {
        var prefix = FacetName.ValuePrefix(facet);
        if (prefix.Length == 0)
            return facet == Facet.Language ? value.ToLowerInvariant() : value;
        var id = value.ToLowerInvariant();
        return id.StartsWith(prefix, StringComparison.Ordinal) || (facet == Facet.Place && id.StartsWith("country/", StringComparison.Ordinal)) ? id : prefix + id;
    }
}
