using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What a list of near articles takes beside filters.</summary>
public sealed record NearParameters : AskedParameters
{
    /// <summary>Whether meaning counts.</summary>
    [FromQuery(Name = "meaning"), Description("off goes by words alone; on where not said.")]
    public string? Meaning { get; init; }

    /// <summary>Whether a story is listed once.</summary>
    [FromQuery(Name = "stories"), Description("on lists a story once, however many articles tell it nearly word for word; off where not said.")]
    public string? Stories { get; init; }

    /// <summary>Hits wanted.</summary>
    [FromQuery(Name = "size"), Description("Hits wanted, 0 to 1,000; 20 where not said.")]
    public string? Size { get; init; }

    /// <summary>Whether snippets are wanted.</summary>
    [FromQuery(Name = "snippets"), Description("true or false, which leaves snippets out; true where not said.")]
    public string? Snippets { get; init; }
}
