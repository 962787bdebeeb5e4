using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A name that is looked for.</summary>
/// <param name="Text">The name.</param>
/// <param name="Capitals">How it must be written in the text: an acronym in capitals, since "who" and "is" are words like others. Empty where any spelling will do.</param>
internal sealed record SoughtName(string Text, IReadOnlyList<string> Capitals)
{
    /// <summary>What is typed, and what else it is called. An acronym that is typed itself stands in capitals where it is a known name and in small letters one of the words that stand everywhere.</summary>
    public static SoughtName Typed(string text, bool isName) => new(text, isName && FunctionWords.Contains(text.ToLowerInvariant()) ? AcronymForms.InCapitals(text) : []);

    /// <summary>Another name of what is typed.</summary>
    public static SoughtName Other(string text) => new(text, AcronymForms.InCapitals(text));
}
