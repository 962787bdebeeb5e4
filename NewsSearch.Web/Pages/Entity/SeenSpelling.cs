namespace NewsSearch.Web.Pages.Entity;

/// <summary>A spelling under which an entity was seen, as most texts have it.</summary>
/// <param name="Surface">The words.</param>
/// <param name="Mentions">How often they stand in texts, in whatever capitals.</param>
public sealed record SeenSpelling(string Surface, long Mentions);
