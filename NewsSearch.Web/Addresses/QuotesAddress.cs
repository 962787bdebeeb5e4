using Microsoft.AspNetCore.Http.Extensions;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>Where an entity's quotations are: on its page, "/person/xi-jinping?said=oldest&amp;quotes=2#quotes", and, by their words, among the results of a search.</summary>
public static class QuotesAddress
{
    /// <summary>The parameter of the page of quotations.</summary>
    public const string PageName = "quotes";

    /// <summary>The parameter of their order.</summary>
    public const string OrderName = "said";

    /// <summary>The one value of <see cref="OrderName"/>; newest first where it is not said.</summary>
    public const string Oldest = "oldest";

    /// <summary>Where a form with an entity's id and words leads on to the search for them.</summary>
    public const string Search = "/search/said";

    /// <summary>A page of them on the entity's page.</summary>
    public static string Of(string id, bool oldestFirst, int page = 1)
    {
        var query = new QueryBuilder();
        if (oldestFirst)
            query.Add(OrderName, Oldest);
        if (page > 1)
            query.Add(PageName, FormattableString.Invariant($"{page}"));
        return EntityAddress.Of(id) + query + "#quotes";
    }

    /// <summary>The search for what an entity says with some words in it, newest first; for all that it says where there are none.</summary>
    public static SearchAddress Said(string id, string? words)
    {
        var by = $"speaker:\"{id.Replace("\"", "", StringComparison.Ordinal)}\"";
        return SearchAddress.Everything.Asking(string.IsNullOrWhiteSpace(words) ? by : $"{by} quote:({words.Trim()})").SortedBy(SearchSort.Newest);
    }
}
