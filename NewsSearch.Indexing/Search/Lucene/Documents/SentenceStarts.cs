using System.Collections.Frozen;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Tells where a sentence begins: behind a stop that is no abbreviation's, before a capital, a digit or a script without capitals.</summary>
internal static class SentenceStarts
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "rep", "sen", "gov", "rev", "hon", "pres", "st", "jr", "sr", "vs", "no", "nos", "inc", "ltd", "co", "corp",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mt", "ft", "art", "approx", "dept", "est", "fig", "messrs", "mme", "mlle",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> begins a sentence after <paramref name="before"/>, the word before it in the same paragraph.</summary>
    public static bool IsStart(string text, WordSpan before, WordSpan word)
    {
        var between = text.AsSpan(before.End, Math.Max(0, word.Start - before.End));
        if (between is " ")
            return false;
        if (between.ContainsAny('。', '！', '？'))
            return true;
        var stop = between.LastIndexOfAny('.', '!', '?');
        if (stop < 0 || !between[(stop + 1)..].ContainsAny(" \n\t\u00a0") || char.IsLower(text[word.Start]))
            return false;
        return between[stop] != '.' || !IsAbbreviation(before.In(text));
    }

    /// <summary>"Mr", "U.S", and an initial: a stop behind these is theirs.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Contains('.') || (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(WordFolding.Fold(word));
}
