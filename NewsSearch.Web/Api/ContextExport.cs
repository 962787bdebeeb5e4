using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Writes every place that a search looks for, with the words around it, a stretch of articles at a time.</summary>
public sealed class ContextExport(ISearchEngine engine)
{
    /// <summary>As CSV, a line of names first.</summary>
    public Task WriteCsvAsync(SearchAddress address, int width, string site, Stream body, CancellationToken ct) => CsvTable.WriteAsync(body, RowsAsync(address, width, site, ct));

    /// <summary>As JSON Lines, an object a place.</summary>
    public async Task WriteJsonLinesAsync(SearchAddress address, int width, string site, Stream body, CancellationToken ct)
    {
        await foreach (var place in PlacesAsync(address, width, site, ct))
        {
            await JsonSerializer.SerializeAsync(body, place, ContractJson.Options, ct);
            await body.WriteAsync("\n"u8.ToArray(), ct);
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(SearchAddress address, int width, string site, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return ExportedPlace.Columns;
        await foreach (var place in PlacesAsync(address, width, site, ct))
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
