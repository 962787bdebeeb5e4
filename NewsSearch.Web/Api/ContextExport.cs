using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Writes every place that a search looks for, with the words around it: a stretch of articles at a time, or those that were read and put in order before.</summary>
public sealed class ContextExport(ISearchEngine engine)
{
    /// <summary>As CSV, a line of names first.</summary>
    public Task WriteCsvAsync(SearchAddress address, int width, string site, Stream body, CancellationToken ct) => WriteCsvAsync(PlacesAsync(address, width, site, ct), body, ct);

    /// <summary>As JSON Lines, an object a place.</summary>
    public Task WriteJsonLinesAsync(SearchAddress address, int width, string site, Stream body, CancellationToken ct) => WriteJsonLinesAsync(PlacesAsync(address, width, site, ct), body, ct);

    /// <summary>Lines in order, as CSV.</summary>
    public static Task WriteCsvAsync(Concordance sorted, string site, Stream body, CancellationToken ct) => WriteCsvAsync(Places(sorted, site).ToAsyncEnumerable(), body, ct);

    /// <summary>Lines in order, as JSON Lines.</summary>
    public static Task WriteJsonLinesAsync(Concordance sorted, string site, Stream body, CancellationToken ct) => WriteJsonLinesAsync(Places(sorted, site).ToAsyncEnumerable(), body, ct);

    /// <summary>How many places of how many articles lines in order are.</summary>
    public static string Note(Concordance sorted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sorted.Places} places in {(sorted.IsWhole ? $"all {sorted.Articles}" : $"the first {sorted.Articles} of {sorted.First.Total}")} articles{(sorted.Partial ? "; reading was cut short by its time limit" : "")}.");

    private static IEnumerable<ExportedPlace> Places(Concordance sorted, string site) => sorted.Lines.Select(place => ExportedPlace.Of(place.Hit, place.Line, site));

    private static Task WriteCsvAsync(IAsyncEnumerable<ExportedPlace> places, Stream body, CancellationToken ct) => CsvTable.WriteAsync(body, RowsAsync(places, ct));

    private static async Task WriteJsonLinesAsync(IAsyncEnumerable<ExportedPlace> places, Stream body, CancellationToken ct)
    {
        await foreach (var place in places.WithCancellation(ct))
        {
            await JsonSerializer.SerializeAsync(body, place, ContractJson.Options, ct);
            await body.WriteAsync("\n"u8.ToArray(), ct);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IAsyncEnumerable<ExportedPlace> places, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return ExportedPlace.Columns;
        await foreach (var place in places.WithCancellation(ct))
            yield return place.Cells();
    }

    private async IAsyncEnumerable<ExportedPlace> PlacesAsync(SearchAddress address, int width, string site, [EnumeratorCancellation] CancellationToken ct)
    {
        var request = address.ToRequest() with { Snippets = false, Context = new ContextWish(width, int.MaxValue) };
        await foreach (var hits in FoundStretches.OfAsync(engine, request, ct))
        {
            foreach (var place in hits.SelectMany(hit => hit.Lines.Select(line => ExportedPlace.Of(hit, line, site))))
                yield return place;
        }
    }
}
