using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Which of an entity's mentions are asked for.</summary>
public sealed record MentionsParameters
{
    /// <summary>The one spelling wanted.</summary>
    [FromQuery(Name = MentionsAddress.As), Description("Only names spelt so, in whatever capitals: Kiev.")]
    public string? Spelling { get; init; }

    /// <summary>Whether words for people alone are wanted.</summary>
    [FromQuery(Name = MentionsAddress.Words), Description("people: only words for the people or quality of the country or place, such as Russian.")]
    public string? Words { get; init; }

    /// <summary>The page.</summary>
    [FromQuery(Name = PageNumber.Name), Description("The one-based page.")]
    public string? Page { get; init; }

    /// <summary>Mentions wanted.</summary>
    [FromQuery(Name = "size"), Description("Mentions a page, 1 to 500; 50 where not said.")]
    public string? Size { get; init; }
}
