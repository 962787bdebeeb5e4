using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds a name that is sure in one place of an article in all its other places, in a headline's capitals too.</summary>
internal static class RepeatedNames
{
    private const double Certainty = 0.8;

    /// <summary>A surname of so few letters is a word of its own at the beginning of a sentence ("So", "He"): it is found only behind a word in small letters.</summary>
    private const int Short = 2;

    public static void Add(string text, IReadOnlyList<Sentence> sentences, NameSet names)
    {
        var known = new KnownNames(names.Names);
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var t = 0; t < tokens.Count; t++)
                AddLongest(text, tokens, t, known, names);
        }
    }

    private static void AddLongest(string text, IReadOnlyList<Token> tokens, int t, KnownNames known, NameSet names)
    {
        var start = tokens[t].Start;
        foreach (var length in known.LengthsAt(tokens[t].Text))
        {
            var end = start + length;
            if (end > text.Length || !TextWords.StandsAlone(text, start, end) || known.Find(text, start, length) is not { } name)
                continue;
            if (name.Single && (IsCapitalised(tokens, t - 1) || IsCapitalised(tokens, t + 1)))
                continue;
            if (length <= Short && !(t > 0 && char.IsLower(tokens[t - 1].Text[0])))
                continue;
            if (names.Add(new FoundName(start, end, name.Kind, name.Surface, Certainty)))
                return;
        }
    }

    // Beside another capitalised word a single name may be part of a longer one that is no name of ours: "Paris Agreement".
    private static bool IsCapitalised(IReadOnlyList<Token> tokens, int t) => t > 0 && t < tokens.Count && char.IsUpper(tokens[t].Text[0]);
}
