namespace NewsSearch.Indexing.Archive;

/// <summary>A correction of names as the archive keeps it.</summary>
/// <param name="Number">Its number, from 1; later corrections are laid over earlier ones.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="UndoneAt">When it was undone; null while it holds.</param>
/// <param name="Articles">In how many articles it changes what was read; withdrawn ones left out.</param>
/// <param name="Fix">What it says.</param>
public sealed record KeptNameFix(long Number, DateTimeOffset MadeAt, DateTimeOffset? UndoneAt, int Articles, NameFix Fix)
{
    /// <summary>Whether articles are left that it has yet to be laid over, or taken off: it is under way, or a killed process left it to the next that reads names.</summary>
    public bool Open { get; init; }
}
