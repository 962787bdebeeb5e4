namespace NewsSearch.Indexing.Search;

/// <summary>Other names and spellings for what a name is known to mean, and for words.</summary>
public interface INameVariants
{
    /// <summary>The other names of whatever <paramref name="name"/> means: "Kiev" gives "Kyiv". Empty where it is not known, or could mean several. Called once a word: answers from memory.</summary>
    IReadOnlyList<string> VariantsOf(string name);

    /// <summary>Whether a word is one that people write, whatever the archive has of it: it is no slip of the keys. False where that is not known. Called once a word: answers from memory.</summary>
    bool Knows(string word) => false;
}
