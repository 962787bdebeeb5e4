namespace NewsSearch.Indexing.Archive;

/// <summary>Some of an entity's mentions: newest article first, undated last, within an article in the order of its text.</summary>
/// <param name="Total">All that were to be chosen from.</param>
/// <param name="Articles">In how many articles they stand.</param>
/// <param name="Mentions">Those asked for.</param>
public sealed record MentionPage(long Total, long Articles, IReadOnlyList<MentionInArticle> Mentions);
