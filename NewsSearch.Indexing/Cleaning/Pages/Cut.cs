namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>What an element's markup says against its being part of the story.</summary>
/// <param name="Reason">Why it goes, in words for a reader.</param>
/// <param name="Word">The word of its class, or its name or role, that says so.</param>
internal sealed record Cut(string Reason, string Word);
