using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources;

/// <summary>A part of the input that cannot be read as a document. The rest goes on.</summary>
/// <param name="Origin">Which file, entry and line.</param>
/// <param name="Reason">What is wrong: "is not valid JSON: '}' expected at column 80".</param>
/// <param name="Advice">What to do about it: "Correct the line and import the file again."</param>
public sealed record RejectedInput(Origin Origin, string Reason, string Advice) : SourceItem(Origin)
{
    /// <summary>What is wrong, without the full stop with which parsers end their messages.</summary>
    public string Reason { get; init; } = Reason.TrimEnd('.');
}
