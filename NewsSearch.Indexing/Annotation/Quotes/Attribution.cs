using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Who said what stands between marks, and what says so.</summary>
/// <param name="Speakers">The speakers; none where not known.</param>
/// <param name="Cue">The verb or phrase; null where position alone tells.</param>
internal sealed record Attribution(IReadOnlyList<Speaker> Speakers, string? Cue);
