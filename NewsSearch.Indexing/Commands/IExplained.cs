namespace NewsSearch.Indexing.Commands;

/// <summary>What help shows examples of: a verb, or a group of verbs.</summary>
internal interface IExplained
{
    /// <summary>Whole command lines that work.</summary>
    IReadOnlyList<string> Examples { get; }
}
