using System.Text.Json.Serialization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>An entity shown beside a hit or a suggestion.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Its kind.</param>
public sealed record HitEntity(string Id, string Name, MentionKind Kind)
{
    /// <summary>Where in the article its surest mention begins, where even that is unsure (<see cref="Certainty"/>); null, and left out, where one is sure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Doubt { get; init; }
}
