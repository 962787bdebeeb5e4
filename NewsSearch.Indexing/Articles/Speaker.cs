namespace NewsSearch.Indexing.Articles;

/// <summary>Who a quotation is attributed to.</summary>
/// <param name="Entity">The entity's id; null for an unnamed speaker.</param>
/// <param name="Name">The canonical name, or the description as it stands: "a senior official".</param>
/// <param name="Surface">The words in the text that name the speaker: "he", "Putin", "a police spokesman".</param>
public sealed record Speaker(string? Entity, string Name, string Surface);
