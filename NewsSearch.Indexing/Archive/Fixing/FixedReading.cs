using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>A reading as corrections have it.</summary>
/// <param name="Annotations">The reading; as it was read where <paramref name="Fixes"/> is empty.</param>
/// <param name="Fixes">The numbers of the corrections that changed something.</param>
internal sealed record FixedReading(Annotations Annotations, IReadOnlyCollection<long> Fixes);
