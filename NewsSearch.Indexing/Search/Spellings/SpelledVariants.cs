using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Spellings;

/// <summary>Variants as another source knows them, and beside them the word or phrase as the other English writes it: "colour" is "color" too, "Defence Ministry" also "Defense Ministry".</summary>
/// <param name="names">The other source.</param>
public sealed class SpelledVariants(INameVariants names) : INameVariants
{
    /// <summary>Words of a phrase that are written either way, each for itself; what follows is written all one way.</summary>
    private const int MostMixed = 3;
    private const int MostWords = 100;

    /// <inheritdoc/>
    public IReadOnlyList<string> VariantsOf(string name) => [.. names.VariantsOf(name).Concat(Spelled(name)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <inheritdoc/>
    public bool Knows(string word) => names.Knows(word) || EnglishSpellings.OtherOf(word) is not null;

    private static List<string> Spelled(string name)
    {
        var words = WordReader.Read(name, MostWords).Select(word => (word.Start, word.End, Other: EnglishSpellings.OtherOf(word.Form))).Where(word => word.Other is not null).ToList();
        var spelled = new List<string>();
        if (words.Count == 0)
            return spelled;
        var mixed = Math.Min(words.Count, MostMixed);
        for (var chosen = (1 << mixed) - 1; chosen > 0; chosen--)
        {
            var text = name;
            for (var at = words.Count - 1; at >= 0; at--)
            {
                var (start, end, other) = words[at];
                if ((chosen >> Math.Min(at, mixed - 1) & 1) != 0)
                    text = text[..start] + AsTyped(other!, text[start..end]) + text[end..];
            }

            spelled.Add(text);
        }

        return spelled;
    }

    /// <summary>With a capital where the typed word has one; all in capitals it would be taken for an acronym.</summary>
    private static string AsTyped(string word, string typed) => char.IsUpper(typed[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
