using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Api;

/// <summary>A page of the places where an entity is mentioned.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Total">All mentions asked for, on this page or not.</param>
/// <param name="Articles">In how many articles they stand.</param>
/// <param name="Mentions">Those of the page: newest article first, undated last, within an article in the order of its text.</param>
public sealed record MentionsAnswer(string Entity, long Total, long Articles, IReadOnlyList<MentionInArticle> Mentions);
