using System.Collections.Frozen;
using Lucene.Net.Analysis.Miscellaneous;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Makes one word of the spellings that mean the same: "Putin's" and "putin", "l'Élysée" and "elysee", "Königs" and "konigs".</summary>
internal static class WordFolding
{
    /// <summary>Articles and pronouns that French, Catalan and Italian write together with the next word.</summary>
    private static readonly FrozenSet<string> Elided = new[]
    {
        "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "presqu",
        "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "quest", "quell",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedSpans = Elided.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded word; empty only where <paramref name="word"/> is.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var ascii = true;
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = Letter(word[i]);
            ascii &= lower[i] < 128;
        }

        var bare = WithoutElision(WithoutPossessive(lower));
        return ascii ? bare.ToString() : WithoutAccents(bare);
    }

    /// <summary>The word as it is written, capitals and accents kept: without possessive and elided article, as the folded one is, and with straight apostrophes.</summary>
    public static string Written(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
            lower[i] = Letter(word[i]);
        var whole = WithoutPossessive(lower);
        var written = word[(whole.Length - WithoutElision(whole).Length)..whole.Length].ToArray();
        for (var i = 0; i < written.Length; i++)
            written[i] = Letter(written[i]) == '\'' ? '\'' : written[i];
        return new string(written);
    }

    private static char Letter(char c) => c switch
    {
        '’' or 'ʼ' or '＇' or '‘' => '\'',
        'ё' or 'Ё' => 'е',
        'ς' => 'σ',
        _ => char.ToLowerInvariant(c),
    };

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^2] == '\'' && word[^1] == 's' ? word[..^2] : word;

    private static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOf('\'');
        return mark > 0 && mark < word.Length - 1 && ElidedSpans.Contains(word[..mark]) ? word[(mark + 1)..] : word;
    }

    private static string WithoutAccents(ReadOnlySpan<char> word)
    {
        var letters = word.ToArray();
        var folded = new char[letters.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(letters, 0, folded, 0, letters.Length);
        for (var i = 0; i < length; i++)
            folded[i] = Greek(folded[i]);
        return new string(folded, 0, length);
    }

    private static char Greek(char c) => c switch
    {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        _ => c,
    };
}
