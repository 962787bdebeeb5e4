namespace NewsSearch.Indexing.Search;

/// <summary>The query as understood.</summary>
/// <param name="Words">In words for a reader: "kyiv AND title:(peace talks)".</param>
/// <param name="Notes">What was ignored or read otherwise than typed, and why; empty where nothing was.</param>
/// <param name="Meaning">What is looked for, in a sentence: "articles with “kyiv” in any form and “talks” in any form"; null where it was not worked out.</param>
public sealed record QueryReading(string Words, IReadOnlyList<string> Notes, string? Meaning = null)
{
    /// <summary>The known names among what was typed that have other names, in the order they came up; a note tells each in words.</summary>
    public IReadOnlyList<AliasReading> Aliases { get; init; } = [];
}
