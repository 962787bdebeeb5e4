using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>The words of titles: what they end with (titles.tsv) and what stands before (title-words.tsv). Immutable.</summary>
internal sealed class TitleLexicon
{
    private const int LongestHead = 4;
    private readonly FrozenDictionary<string, TitleKind> heads;
    private readonly FrozenDictionary<string, TitleWordUse> words;

    private TitleLexicon(IEnumerable<string[]> heads, IEnumerable<string[]> words)
    {
        this.heads = heads.ToFrozenDictionary(row => row[0], row => Enum.Parse<TitleKind>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
        this.words = words.ToFrozenDictionary(row => row[0], row => Enum.Parse<TitleWordUse>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The tables that the assembly carries.</summary>
    public static TitleLexicon Load() => new(EmbeddedTable.Rows("Annotation/titles.tsv"), EmbeddedTable.Rows("Annotation/title-words.tsv"));

    /// <summary>What <paramref name="word"/> does before the head of a title.</summary>
    public TitleWordUse Use(string word) => words.GetValueOrDefault(word);

    /// <summary>The longest head of a title that begins at <paramref name="at"/>; null where none does.</summary>
    public TitleHead? HeadAt(IReadOnlyList<TextUnit> units, int at)
    {
        for (var count = Math.Min(LongestHead, units.Count - at); count > 1; count--)
        {
            if (Phrase(units, at, count) is { } phrase && (Known(phrase) ?? (phrase.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? Former(Known(phrase[3..]), 3) : null)) is { } head)
                return head with { Units = count };
        }

        return units[at].Mention is null ? Word(units[at].Text) : null;
    }

    private static string? Phrase(IReadOnlyList<TextUnit> units, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (units[i].Mention is not null || !char.IsLetter(units[i].Text[0]))
                return null;
        }

        return string.Join(' ', Enumerable.Range(at, count).Select(i => units[i].Text));
    }

    /// <summary>A single word, with "ex-", "then-", "co-", "vice-" before it or "-elect" after it.</summary>
    private TitleHead? Word(string word)
    {
        if (Known(word) is { } known)
            return known;
        if (word.EndsWith("-elect", StringComparison.OrdinalIgnoreCase))
            return Known(word[..^6]) is { } sought ? sought with { State = RoleState.Candidate } : null;
        foreach (var prefix in (ReadOnlySpan<string>)["ex-", "then-", "former-"])
        {
            if (word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return Former(Word(word[prefix.Length..]), prefix.Length);
        }

        return word.LastIndexOfAny(['-', '/']) is var cut and > 0 && cut + 1 < word.Length ? Known(word[(cut + 1)..]) : null;
    }

    private static TitleHead? Former(TitleHead? head, int skip) => head is { } known ? known with { State = RoleState.Former, Skip = skip } : null;

    private TitleHead? Known(string word)
    {
        if (heads.TryGetValue(word, out var kind))
            return new TitleHead(kind, word.ToLowerInvariant() is "sens." or "reps." or "govs.", null, 0, 1);
        if (Singular(word) is { } singular && heads.TryGetValue(singular, out kind))
            return new TitleHead(kind, true, null, 0, 1);
        return null;
    }

    /// <summary>The singular of a word in the plural; null where it has no such ending.</summary>
    public static string? Singular(string word) =>
        word.EndsWith("men", StringComparison.OrdinalIgnoreCase) ? word[..^2] + "an"
        : word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && word.Length > 4 ? word[..^3] + "y"
        : word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : null;
}
