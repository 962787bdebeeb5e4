using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace NewsSearch.Web.Api;

/// <summary>What a search takes beside query, filters, dates, order and page, which are those of the search page.</summary>
public sealed record SearchParameters
{
    /// <summary>The query.</summary>
    [FromQuery(Name = "q"), Description("The query as typed. Any text is allowed; empty finds everything.")]
    public string? Text { get; init; }

    /// <summary>The first day.</summary>
    [FromQuery(Name = "from"), Description("The first day, month or year of publication: 2022-01-15, 2022-01 or 2022.")]
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "to"), Description("The last day, month or year of publication.")]
    public string? To { get; init; }

    /// <summary>The order.</summary>
    [FromQuery(Name = "sort"), Description("relevance (the default), recent (as relevance, newer articles counting for more), newest or oldest.")]
    public string? Sort { get; init; }

    /// <summary>Whether meaning counts.</summary>
    [FromQuery(Name = "meaning"), Description("off orders by words alone; on where not said: of the best 1,000 by words, those nearest in meaning come first. What is found and counted is the same.")]
    public string? Meaning { get; init; }

    /// <summary>Whether known names find their other names.</summary>
    [FromQuery(Name = "aliases"), Description("off looks for known names only as written; on where not said: Kiev also finds Kyiv, and query.aliases says so.")]
    public string? Aliases { get; init; }

    /// <summary>The page.</summary>
    [FromQuery(Name = "page"), Description("The one-based page; ends at the 10,000th hit. Without a ceiling: cursor.")]
    public string? Page { get; init; }

    /// <summary>The cursor.</summary>
    [FromQuery(Name = "cursor"), Description("Where to go on: nextCursor of the answer before.")]
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
    [FromQuery(Name = "histogram"), Description("auto, day, month or year for coverage over time.")]
    public string? Histogram { get; init; }

    /// <summary>Whether snippets are wanted.</summary>
    [FromQuery(Name = "snippets"), Description("false leaves snippets out.")]
    public string? Snippets { get; init; }
}
