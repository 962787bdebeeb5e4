namespace NewsSearch.Indexing.Articles;

/// <summary>A line that cleaning took out of an article, kept so that a reader can check it.</summary>
/// <param name="Text">The line as it stood.</param>
/// <param name="Reason">Why, in words for a reader: "share button", "comment form", "repeats the title".</param>
public sealed record RemovedLine(string Text, string Reason);
