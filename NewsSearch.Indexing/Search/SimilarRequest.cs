namespace NewsSearch.Indexing.Search;

/// <summary>A text, and what is wanted of the articles like it.</summary>
/// <param name="Text">The text as pasted. Any text is allowed; the time it takes grows with its length.</param>
public sealed record SimilarRequest(string Text)
{
    /// <summary>Articles wanted, 0 to 50.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Whether they are ordered by words and meaning, where meaning is to be had; else by the words in common alone.</summary>
    public bool Meaning { get; init; } = true;
}
