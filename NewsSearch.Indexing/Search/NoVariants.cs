namespace NewsSearch.Indexing.Search;

/// <summary>Knows no other names.</summary>
internal sealed class NoVariants : INameVariants
{
    /// <inheritdoc/>
    public IReadOnlyList<string> VariantsOf(string name) => [];
}
