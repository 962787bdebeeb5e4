namespace NewsSearch.Indexing.Archive;

/// <summary>A spelling under which an entity is mentioned, as a reader tells spellings apart: capitals and stray marks make no other one. Words for the people of a place are none.</summary>
/// <param name="Surface">The words as most texts have them.</param>
/// <param name="Mentions">How often they stand in texts, in whatever capitals.</param>
public sealed record NameSpelling(string Surface, long Mentions);
