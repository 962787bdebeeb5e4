using System.Globalization;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Web.Addresses;

/// <summary>What an address asks of the engine.</summary>
public static class SearchAddressRequest
{
    /// <summary>What is said of days the wrong way round.</summary>
    public const string Reversed = "The first day lies after the last, so no article can match.";

    /// <summary>The request without facets or histogram, twenty hits a page.</summary>
    public static SearchRequest ToRequest(this SearchAddress address) => new()
    {
        Text = address.Text,
        Filters = address.Filters,
        Days = address.Days(),
        Notes = TypedDays.Notes(address.From, address.To),
        Sort = address.Sort,
        Meaning = address.Meaning,
        Aliases = address.Aliases,
        Stories = address.Stories,
        Page = address.Page,
    };

    /// <summary>The days asked for; an end that cannot be read is open. Null where neither end says anything.</summary>
    public static DayRange? Days(this SearchAddress address)
    {
        var from = TypedDays.Parse(address.From)?.First;
        var to = TypedDays.Parse(address.To)?.Last;
        return from is null && to is null ? null : new DayRange(from, to);
    }

    /// <summary>Whether the first day lies after the last, so that no article can match.</summary>
    public static bool IsReversed(this SearchAddress address) => address.Days() is { From: { } from, To: { } to } && from > to;

    /// <summary>Whether meaning has its part in the order of what a search found.</summary>
    public static bool IsOrderedByMeaning(this SearchAddress address, SearchResponse found) =>
        address is { Text.Length: > 0, Meaning: true } && found is { Hits.Count: > 0, Sort: SearchSort.Relevance or SearchSort.Recent };

    /// <summary>What of the address was passed over, in words for a reader.</summary>
    public static IReadOnlyList<string> Unread(this SearchAddress address)
    {
        var notes = new List<string>(address.Misread);
        if (address.CutFrom is { } length)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"The query has {length:N0} characters; a page reads the first {SearchAddress.LongestText:N0}, up to a word’s end. Programs may ask longer ones under /api/v1/search."));
        foreach (var end in new[] { address.From, address.To })
        {
            if (end.Length > 0 && TypedDays.Parse(end) is null)
                notes.Add($"“{end}” is no date that can be read: write a year, a month such as 2022-01, a day such as 2022-01-15, or words such as March 2022.");
        }

        if (address.IsReversed())
            notes.Add(Reversed);
        return notes;
    }
}
