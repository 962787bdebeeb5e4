using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Components.Reading;

/// <summary>Asks how far the archive can be searched and is read.</summary>
public sealed class ArchiveStateQuery(NewsArchive archive, ISearchEngine engine)
{
    /// <summary>The state as it now is.</summary>
    public async Task<ArchiveState> AskAsync(CancellationToken ct)
    {
        var stored = await archive.SequenceAsync(ct);
        var progress = await archive.ProgressAsync(ct);
        if (engine.Sequence >= stored)
            return new ArchiveState(progress.Articles, progress.Articles, progress.Read, progress.Compared);
        var indexed = await engine.SearchAsync(new SearchRequest { Size = 0, Snippets = false }, ct);
        return new ArchiveState(progress.Articles, Math.Min(indexed.Total, progress.Articles), progress.Read, progress.Compared);
    }
}
