namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>What is known of an article before its lines are judged.</summary>
/// <param name="Title">The headline where a field or the markup gives one; null where it has to be found in the text.</param>
/// <param name="Outlet">The outlet; null where unknown.</param>
/// <param name="Authors">Authors known so far.</param>
internal sealed record StoryContext(string? Title, string? Outlet, IReadOnlyList<string> Authors);
