using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The words before a name that tell a man from a woman, or a politician from a head of state of the same name.</summary>
internal static class FormsOfAddress
{
    private static readonly FrozenSet<string> Men = FrozenSet.ToFrozenSet(["Mr", "Mr.", "MR.", "Sir", "Lord", "Congressman"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Women = FrozenSet.ToFrozenSet(["Mrs", "Mrs.", "MRS.", "Ms", "Ms.", "MS.", "Miss", "Dame", "Lady", "lady", "Madam", "Congresswoman"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lesser = FrozenSet.ToFrozenSet(
        ["Secretary", "secretary", "Senator", "Sen.", "Sen", "senator", "Rep.", "Rep", "Representative", "Congressman", "Congresswoman", "congressman", "congresswoman", "Governor", "Gov.", "Gov", "Mayor", "Judge", "Justice", "Ambassador", "Lady", "lady"],
        StringComparer.Ordinal);

    /// <summary>How the word before <paramref name="start"/> addresses whom the name there names.</summary>
    public static Address Before(string text, int start)
    {
        var word = TextWords.Before(text, start, out _);
        return Men.Contains(word) ? Address.Man : Women.Contains(word) ? Address.Woman : Address.None;
    }

    /// <summary>Whether the word before <paramref name="start"/> is a title that nobody bears any more who has led a country: "Secretary Clinton", "Sen. Obama".</summary>
    public static bool IsLesser(string text, int start) => Lesser.Contains(TextWords.Before(text, start, out _));
}
