using NewsSearch.Indexing.Cleaning.Dates;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>What the container of a document says counts before what its text says.</summary>
internal static class FieldEvidence
{
    /// <summary>The fields' evidence, then the page's.</summary>
    public static Evidence Before(RawFields fields, Evidence page) => new()
    {
        Titles = [.. One(fields.Title), .. page.Titles],
        Dates = [.. One(fields.Published).Select(text => new DateClaim(text, fields.PublishedFound ?? "field published", DateStanding.Declared)), .. page.Dates],
        Authors = [fields.Authors, .. page.Authors],
        Outlets = [.. One(fields.Source), .. page.Outlets],
        Urls = [.. One(fields.Url), .. page.Urls],
        Sections = [.. One(fields.Section), .. page.Sections],
        Languages = [.. One(fields.Language), .. page.Languages],
    };

    private static IEnumerable<string> One(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];
}
