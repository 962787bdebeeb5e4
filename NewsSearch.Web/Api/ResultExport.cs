using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Writes everything that a search finds, a stretch at a time by cursor, in flat memory.</summary>
public sealed class ResultExport(ISearchEngine engine, NewsArchive archive)
{
    /// <summary>As CSV, a line of names first.</summary>
    public Task WriteCsvAsync(SearchAddress address, string site, Stream body, CancellationToken ct) => CsvTable.WriteAsync(body, RowsAsync(address, site, ct));

    /// <summary>As JSON Lines, an object an article, with its text where <paramref name="whole"/>.</summary>
    public async Task WriteJsonLinesAsync(SearchAddress address, string site, bool whole, Stream body, CancellationToken ct)
    {
        await foreach (var (hit, current) in ArticlesAsync(address, ct))
        {
            var article = ExportedArticle.Of(hit, current, site);
            if (whole)
                article = article with { Text = current?.Article.Text };
            await JsonSerializer.SerializeAsync(body, article, ContractJson.Options, ct);
            await body.WriteAsync("\n"u8.ToArray(), ct);
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(SearchAddress address, string site, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return ExportedArticle.Columns(address.Stories);
        await foreach (var (hit, current) in ArticlesAsync(address, ct))
            yield return ExportedArticle.Of(hit, current, site).Cells();
    }

    /// <summary>The hits with their articles, null where one was erased since: read a batch at a time and held no longer than they are written.</summary>
    private async IAsyncEnumerable<(SearchHit Hit, CurrentArticle? Current)> ArticlesAsync(SearchAddress address, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var hits in FoundStretches.OfAsync(engine, address.ToRequest() with { Snippets = false }, ct))
        {
            await using var articles = archive.CurrentAsync([.. hits.Select(hit => hit.Id)], ct).GetAsyncEnumerator(ct);
            var isNext = await articles.MoveNextAsync();
            foreach (var hit in hits)
            {
                var current = isNext && articles.Current.Id == hit.Id ? articles.Current : null;
                yield return (hit, current);
                if (current is not null)
                    isNext = await articles.MoveNextAsync();
            }
        }
    }
}
