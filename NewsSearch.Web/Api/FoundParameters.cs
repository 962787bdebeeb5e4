using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What, beside filters, says which articles are found.</summary>
public record FoundParameters : AskedParameters
{
    /// <summary>Whether known names find their other names.</summary>
    [FromQuery(Name = "aliases"), Description("off looks for known names, and words that British and American English spell differently, only as written; on where not said: Kiev also finds Kyiv and colour color, and query.aliases says so.")]
    public string? Aliases { get; init; }

    /// <summary>Whether stories are counted.</summary>
    [FromQuery(Name = "stories"), Description("on finds and counts a story once, however many articles tell it nearly word for word, in total, facets and histogram; articles is how many were found then, and tellings of a hit how many of them tell it. off where not said.")]
    public string? Stories { get; init; }
}
