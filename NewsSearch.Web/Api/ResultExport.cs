using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Writes everything that a search finds, a stretch at a time by cursor, in flat memory.</summary>
public sealed class ResultExport(ISearchEngine engine, NewsArchive archive)
{
    // As many as words and meaning put in an order of their own: what follows goes on behind a hit and not at a place, which would shift with every article that comes in.
    private const int Stretch = 1_000;

    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins like a formula is one to a spreadsheet: such cells get an apostrophe before them.
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>As CSV (RFC 4180) in UTF-8 with a mark, so that spreadsheets read it, and a line of names.</summary>
    public async Task WriteCsvAsync(SearchAddress address, string site, Stream body, CancellationToken ct)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(text, Csv);
        await WriteRowAsync(csv, ExportedArticle.Columns);
        await foreach (var hit in HitsAsync(address, ct))
            await WriteRowAsync(csv, ExportedArticle.Of(hit, await archive.FindAsync(hit.Id, null, ct), site).Cells());
    }

    /// <summary>As JSON Lines, an object an article, with its text where <paramref name="whole"/>.</summary>
    public async Task WriteJsonLinesAsync(SearchAddress address, string site, bool whole, Stream body, CancellationToken ct)
    {
        await foreach (var hit in HitsAsync(address, ct))
        {
            var stored = await archive.FindAsync(hit.Id, null, ct);
            var article = ExportedArticle.Of(hit, stored, site);
            if (whole)
                article = article with { Text = stored?.Article.Text };
            await JsonSerializer.SerializeAsync(body, article, ContractJson.Options, ct);
            await body.WriteAsync("\n"u8.ToArray(), ct);
        }
    }

    private static Task WriteRowAsync(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        return csv.NextRecordAsync();
    }

    private async IAsyncEnumerable<SearchHit> HitsAsync(SearchAddress address, [EnumeratorCancellation] CancellationToken ct)
    {
        var request = address.ToRequest() with { Size = Stretch, Snippets = false };
        SearchResponse found;
        do
        {
            found = await engine.SearchAsync(request, ct);
            foreach (var hit in found.Hits)
                yield return hit;
            request = request with { Cursor = found.NextCursor };
        }
        while (found.NextCursor is not null && found.Hits.Count > 0);
    }
}
