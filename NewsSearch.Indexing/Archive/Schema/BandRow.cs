namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>One band of the MinHash signature of an article's current version: articles that share one may be near copies.</summary>
internal sealed class BandRow
{
    public long Band { get; set; }

    public long Article { get; set; }
}
