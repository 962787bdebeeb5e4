using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What is asked and of which days, as in the address of the search page, and that is how it is read (<see cref="Addresses.SearchAddress"/>).</summary>
public record AskedParameters
{
    /// <summary>The query.</summary>
    [FromQuery(Name = "q"), Description("The query as typed. Any text is allowed; empty finds everything, and is near to nothing.")]
    public string? Text { get; init; }

    /// <summary>The first day.</summary>
    [FromQuery(Name = "from"), Description("The first day, month or year of publication: 2022-01-15, 2022-01 or 2022; also in words: March 2022, the 1990s. Days counted from today are part of the query: date:last-30-days.")]
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "to"), Description("The last day, month or year of publication.")]
    public string? To { get; init; }
}
