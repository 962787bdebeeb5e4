using System.Globalization;
using System.Text;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Commands;

/// <summary>A search response as a page of text.</summary>
internal static class SearchText
{
    public static string Of(SearchResponse response)
    {
        var text = new StringBuilder();
        Line(text, $"{response.Total:N0} {(response.Articles is { } articles ? string.Create(CultureInfo.InvariantCulture, $"stories told by {articles:N0} articles,") : "articles")} in {response.Milliseconds:N1} ms");
        if (response.Partial)
            Line(text, $"  (Time ran out: these are not all.)");
        foreach (var note in response.Query.Notes)
            Line(text, $"  ({note})");
        foreach (var hit in response.Hits)
        {
            Line(text, $"");
            Line(text, $"{Words(hit.Title)}");
            Line(text, $"  {hit.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}  {hit.Source ?? "no outlet"}  {hit.Id}{(hit.Tellings > 1 ? $"  told in {hit.Tellings} articles" : "")}");
            Line(text, $"  {Words(hit.Snippet)}");
        }

        foreach (var facet in response.Facets)
        {
            Line(text, $"");
            Line(text, $"{facet.Facet}: {facet.Distinct:N0} values");
            foreach (var value in facet.Values)
                Line(text, $"  {value.Count,10:N0}  {value.Label}");
        }

        return text.ToString();
    }

    private static string Words(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(r => r.Text)).ReplaceLineEndings(" ");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
