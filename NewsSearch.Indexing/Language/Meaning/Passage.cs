namespace NewsSearch.Indexing.Language.Meaning;

/// <summary>A passage of a text.</summary>
/// <param name="Words">Its own words.</param>
/// <param name="Read">What is read to tell its meaning: the same with the title before it, which says what it is about.</param>
public readonly record struct Passage(string Words, string Read);
