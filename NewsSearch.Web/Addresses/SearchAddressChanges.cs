using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>Where the links on a search page lead: each changes one thing and goes back to the first page.</summary>
public static class SearchAddressChanges
{
    /// <summary>The query for articles without a date: published on none of all days.</summary>
    private const string NoDay = "-date:0001..9999";

    /// <summary>The query for articles without an outlet.</summary>
    private const string NoOutlet = "-outlet:*";

    /// <summary>The articles of an outlet; those without one for null.</summary>
    public static SearchAddress Of(string? outlet) => outlet is null ? SearchAddress.Everything.Asking(NoOutlet) : SearchAddress.Everything.With(Facet.Source, outlet, FilterMode.Any);

    /// <summary>With a value selected, or selected otherwise. A positive value joins the facet's present mode.</summary>
    public static SearchAddress With(this SearchAddress address, Facet facet, string value, FilterMode mode)
    {
        var without = address.Without(facet, value);
        return without with { Filters = without.Filters.Add(new FacetFilter(facet, value, mode)) };
    }

    /// <summary>With a value included as the facet's other values are: all of them once the reader chose so, else any.</summary>
    public static SearchAddress Including(this SearchAddress address, Facet facet, string value) =>
        address.With(facet, value, address.ModeOf(facet));

    /// <summary>With a value left out.</summary>
    public static SearchAddress Excluding(this SearchAddress address, Facet facet, string value) =>
        address.With(facet, value, FilterMode.None);

    /// <summary>Without a value, however it was selected.</summary>
    public static SearchAddress Without(this SearchAddress address, Facet facet, string value) =>
        address with { Page = 1, Filters = address.Filters.RemoveAll(f => f.Facet == facet && f.Value == value) };

    /// <summary>With every included value of a facet combined by <paramref name="mode"/>.</summary>
    public static SearchAddress Combining(this SearchAddress address, Facet facet, FilterMode mode) =>
        address with
        {
            Page = 1,
            Filters = [.. address.Filters.Select(f => f.Facet == facet && f.Mode != FilterMode.None ? f with { Mode = mode } : f)],
        };

    /// <summary>How a facet's included values are combined: all where one is so selected, else any.</summary>
    public static FilterMode ModeOf(this SearchAddress address, Facet facet) =>
        address.Filters.Any(f => f.Facet == facet && f.Mode == FilterMode.All) ? FilterMode.All : FilterMode.Any;

    /// <summary>Whether an article may have to have all the included values of a facet: there are several of them, and it can have several. An article has one outlet, section, language and year.</summary>
    public static bool MayAskForAll(this SearchAddress address, Facet facet) =>
        address.IncludedIn(facet) > 1 && (address.ModeOf(facet) == FilterMode.All || facet is not (Facet.Source or Facet.Section or Facet.Language or Facet.Year));

    /// <summary>How many values of a facet are included.</summary>
    public static int IncludedIn(this SearchAddress address, Facet facet) =>
        address.Filters.Count(f => f.Facet == facet && f.Mode != FilterMode.None);

    /// <summary>Within those of a range of days that the search asks for already, in the shortest form: what a bar counts is never more than these.</summary>
    public static SearchAddress Within(this SearchAddress address, DateOnly from, DateOnly to)
    {
        var days = address.Days();
        var (first, last) = PartialDay.Print(days?.From > from ? days.From.Value : from, days?.To < to ? days.To.Value : to);
        return address with { Page = 1, From = first, To = last };
    }

    /// <summary>With no more text than a page carries, cut at a word's end.</summary>
    public static SearchAddress Shortened(this SearchAddress address) => address.Text.Length <= SearchAddress.LongestText
        ? address
        : address with { Text = Words.Shortened.Cut(address.Text, SearchAddress.LongestText), CutFrom = address.Text.Length };

    /// <summary>With another query, all else the same.</summary>
    public static SearchAddress Asking(this SearchAddress address, string text) => address with { Page = 1, Text = text };

    /// <summary>Without a date range.</summary>
    public static SearchAddress AnyTime(this SearchAddress address) => address with { Page = 1, From = "", To = "" };

    /// <summary>With its two dates the other way round.</summary>
    public static SearchAddress TurnedRound(this SearchAddress address) => address with { Page = 1, From = address.To, To = address.From };

    /// <summary>In another order.</summary>
    public static SearchAddress SortedBy(this SearchAddress address, SearchSort sort) => address with { Page = 1, Sort = sort };

    /// <summary>By best match, with meaning counted or by words alone.</summary>
    public static SearchAddress Comparing(this SearchAddress address, bool meaning) => address with { Page = 1, Sort = address.Sort == SearchSort.Recent ? SearchSort.Recent : SearchSort.Relevance, Meaning = meaning };

    /// <summary>With known names found under their other names too, or only as written.</summary>
    public static SearchAddress Naming(this SearchAddress address, bool aliases) => address with { Page = 1, Aliases = aliases };

    /// <summary>With stories found and counted, or articles.</summary>
    public static SearchAddress Counting(this SearchAddress address, bool stories) => address.Stories == stories ? address : address with { Page = 1, Stories = stories };

    /// <summary>The articles among those found that tell the story of one.</summary>
    public static SearchAddress Telling(this SearchAddress address, string article) =>
        address with { Text = $"story:{article} {(address.Text.Contains(' ', StringComparison.Ordinal) ? $"({address.Text})" : address.Text)}".TrimEnd(), Page = 1, Stories = false };

    /// <summary>On another page.</summary>
    public static SearchAddress OnPage(this SearchAddress address, int page) => address with { Page = page };

    /// <summary>The same search among articles without a date, which no filter of days finds.</summary>
    public static SearchAddress Undated(this SearchAddress address) =>
        address with { Text = address.Text.Length == 0 ? NoDay : $"{NoDay} ({address.Text})", Page = 1 };
}
