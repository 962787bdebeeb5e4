using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What, beside filters, says which articles are found and in what order.</summary>
public record OrderedParameters : FoundParameters
{
    /// <summary>The order.</summary>
    [FromQuery(Name = "sort"), Description("relevance (the default), recent (as relevance, newer articles counting for more), newest, oldest, or added (latest arrival in the archive first, whenever published).")]
    public string? Sort { get; init; }

    /// <summary>Whether meaning counts.</summary>
    [FromQuery(Name = "meaning"), Description("off orders by words alone; on where not said: of the best 1,000 by words, those nearest in meaning come first. What is found and counted is the same.")]
    public string? Meaning { get; init; }
}
