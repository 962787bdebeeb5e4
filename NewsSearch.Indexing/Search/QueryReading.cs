namespace NewsSearch.Indexing.Search;

/// <summary>The query as understood.</summary>
/// <param name="Words">In words for a reader: "kyiv AND title:(peace talks)".</param>
/// <param name="Notes">What was ignored or read otherwise than typed, and why; empty where nothing was.</param>
public sealed record QueryReading(string Words, IReadOnlyList<string> Notes);
