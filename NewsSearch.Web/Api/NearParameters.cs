using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What a list of near articles takes beside filters.</summary>
public sealed record NearParameters
{
    /// <summary>The question.</summary>
    [FromQuery(Name = "q"), Description("The question or query as typed. Any text is allowed; without words nothing is near.")]
    public string? Text { get; init; }

    /// <summary>The first day.</summary>
    [FromQuery(Name = "from"), Description("The first day, month or year of publication: 2022-01-15, 2022-01 or 2022.")]
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "to"), Description("The last day, month or year of publication.")]
    public string? To { get; init; }

    /// <summary>Whether meaning counts.</summary>
    [FromQuery(Name = "meaning"), Description("off goes by words alone; on where not said.")]
    public string? Meaning { get; init; }

    /// <summary>Hits wanted.</summary>
    [FromQuery(Name = "size"), Description("Hits wanted, 0 to 1,000; 20 where not said.")]
    public string? Size { get; init; }

    /// <summary>Whether snippets are wanted.</summary>
    [FromQuery(Name = "snippets"), Description("false leaves snippets out.")]
    public string? Snippets { get; init; }
}
