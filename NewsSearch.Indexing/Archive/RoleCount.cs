using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>How often articles give a person a role.</summary>
/// <param name="Title">The title as the newest article has it; upper and lower case make no two roles.</param>
/// <param name="Of">Entity id of the country or organisation it belongs to; null where not said.</param>
/// <param name="State">Whether it is held.</param>
/// <param name="Sentences">How many sentences say so.</param>
/// <param name="First">The day of the oldest article that does; null where none is dated.</param>
/// <param name="Last">The day of the newest.</param>
public sealed record RoleCount(string Title, string? Of, RoleState State, int Sentences, DateOnly? First, DateOnly? Last);
