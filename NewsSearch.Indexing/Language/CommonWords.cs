using System.Collections.Frozen;

namespace NewsSearch.Indexing.Language;

/// <summary>Words that are common enough for the models' vocabulary to have them whole: some twenty thousand, with names.</summary>
public static class CommonWords
{
    /// <summary>Shorter pieces are as often parts of words.</summary>
    private const int Shortest = 4;

    private static readonly Lazy<FrozenSet<string>> Words = new(() =>
        File.ReadLines(ModelFile.VocabularyBeside(ModelFile.PathOf(null, "names.onnx"))).Where(piece => piece.Length >= Shortest && piece.All(char.IsLetter)).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether <paramref name="word"/> is one, in any letter case.</summary>
    public static bool Contains(string word) => Words.Value.Contains(word);
}
