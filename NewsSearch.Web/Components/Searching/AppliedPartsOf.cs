using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Components.Searching;

/// <summary>The parts that narrow a search.</summary>
public static class AppliedPartsOf
{
    /// <summary>Every part of <paramref name="address"/> in its order; labels of values come from <paramref name="labelOf"/>.</summary>
    public static IReadOnlyList<AppliedPart> Address(SearchAddress address, Func<Facet, string, string> labelOf)
    {
        var parts = new List<AppliedPart>();
        if (address.Text.Trim().Length > 0)
            parts.Add(new AppliedPart(AppliedPart.Words, address.Text.Trim(), false, address with { Text = "", Page = 1 }));
        foreach (var filter in address.Filters)
        {
            var label = labelOf(filter.Facet, filter.Value);
            var without = address.Without(filter.Facet, filter.Value);
            parts.Add(new AppliedPart(WordFor(filter), label, filter.Mode == FilterMode.None, without) { Filter = filter, Otherwise = Otherwise(address, filter) });
        }

        var range = DateWords.Range(Readable(address.From), Readable(address.To));
        if (range.Length > 0)
            parts.Add(new AppliedPart(AppliedPart.Days, range, false, address.AnyTime()));
        return parts;
    }

    /// <summary>An end of the range as typed; nothing where it is no day, month or year, since it then narrows nothing.</summary>
    private static string Readable(string end) => TypedDays.Parse(end) is null ? "" : end;

    private static SearchAddress? Otherwise(SearchAddress address, FacetFilter filter) => filter.Mode == FilterMode.None || !address.MayAskForAll(filter.Facet)
        ? null
        : address.Combining(filter.Facet, filter.Mode == FilterMode.All ? FilterMode.Any : FilterMode.All);

    private static string WordFor(FacetFilter filter) => filter.Mode == FilterMode.None ? "not " + FacetTitle.One(filter.Facet) : FacetTitle.One(filter.Facet);
}
