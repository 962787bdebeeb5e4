using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Takes articles in: identity, versions, copies, stories.</summary>
internal sealed class ArticleStore(ArchiveDatabase database, TimeProvider clock)
{
    public async Task<IReadOnlyList<StoreOutcome>> StoreAsync(IReadOnlyList<Article> batch, long? import, CancellationToken ct)
    {
        if (batch.Count == 0)
            return [];
        var prepared = batch.AsParallel().AsOrdered().WithCancellation(ct).Select(PreparedArticle.From).ToList();
        return await database.WriteAsync(async write =>
        {
            var storing = new StoringBatch(write, import, clock.GetUtcNow());
            var outcomes = new List<StoreOutcome>(prepared.Count);
            foreach (var article in prepared)
                outcomes.Add(await storing.StoreAsync(article, ct));
            return outcomes;
        }, ct);
    }
}
