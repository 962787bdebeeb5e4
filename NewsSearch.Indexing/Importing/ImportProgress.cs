using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Importing;

/// <summary>How far an import is.</summary>
/// <param name="Files">Files begun.</param>
/// <param name="Articles">Articles stored or found known.</param>
/// <param name="Rejected">Documents rejected.</param>
/// <param name="Characters">Text read, in UTF-16 code units.</param>
/// <param name="Elapsed">Time since the start.</param>
/// <param name="At">The document reached last; null at the start.</param>
public sealed record ImportProgress(int Files, long Articles, long Rejected, long Characters, TimeSpan Elapsed, Origin? At)
{
    /// <summary>Articles a second since the start.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Articles / Elapsed.TotalSeconds : 0;
}
