using NewsSearch.Indexing.Language;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Importing;

/// <summary>Variants of names and words from elsewhere, which knows common words beside them.</summary>
/// <param name="variants">Where the variants come from.</param>
public sealed class KnownWords(INameVariants variants) : INameVariants
{
    /// <inheritdoc/>
    public IReadOnlyList<string> VariantsOf(string name) => variants.VariantsOf(name);

    /// <inheritdoc/>
    public bool Knows(string word) => CommonWords.Contains(word) || variants.Knows(word);
}
