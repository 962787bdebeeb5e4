using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What a search takes beside filters.</summary>
public sealed record SearchParameters : OrderedParameters
{
    /// <summary>The page.</summary>
    [FromQuery(Name = "page"), Description("The one-based page; ends at the 10,000th hit. Without a ceiling: cursor, which takes its place.")]
    public string? Page { get; init; }

    /// <summary>The cursor.</summary>
    [FromQuery(Name = "cursor"), Description("Where to go on: nextCursor of the answer before, in the same order.")]
    public string? Cursor { get; init; }

    /// <summary>Hits wanted.</summary>
    [FromQuery(Name = "size"), Description("Hits wanted, 0 to 1,000; 20 where not said.")]
    public string? Size { get; init; }

    /// <summary>Facets wanted.</summary>
    [FromQuery(Name = "facets"), Description("Facets to count, joined by commas: person,place,organisation,country,country.about,leader,source,author,section,language,year.")]
    public string? Facets { get; init; }

    /// <summary>Values wanted of each.</summary>
    [FromQuery(Name = "facetSize"), Description("Values wanted of each facet, 1 to 1,000; 8 where not said.")]
    public string? FacetSize { get; init; }

    /// <summary>The histogram wanted.</summary>
    [FromQuery(Name = "histogram"), Description("auto, day, month or year for coverage over time. An interval that would make more than 4,000 bars gives way to the next wider one, and histogram.note says so.")]
    public string? Histogram { get; init; }

    /// <summary>Whether snippets are wanted.</summary>
    [FromQuery(Name = "snippets"), Description("true or false, which leaves snippets out; true where not said.")]
    public string? Snippets { get; init; }
}
