using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Language;

/// <summary>
/// Cuts text into words, numbers and marks. A possessive 's, and every mark, is a token of its own; an abbreviation in capitals ("U.S."), a short title with its stop ("Mr."),
/// a word with an inner apostrophe ("don't"), a number ("1,000" is three tokens, "1.5" is one) and a hyphenated pair ("Turkish-Libyan") are one token each: the conventions the tagger was trained on.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> in order, offsets into the whole text. Linear in the length.</summary>
    public static IReadOnlyList<Token> Tokenize(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5);
        for (var at = start; at < end;)
        {
            var past = EndOfToken(text, at, end);
            if (past > at)
                tokens.Add(new Token(at, past, text[at..past]));
            at = Math.Max(past, at + 1);
        }

        return tokens;
    }

    /// <summary>Past the token that begins at <paramref name="at"/>; <paramref name="at"/> itself for white space.</summary>
    private static int EndOfToken(string text, int at, int end)
    {
        var length = WordCharacter(text, at, end);
        if (length > 0)
            return DottedCapitals(text, at, end) ?? ShortTitle(text, at, end) ?? Word(text, at + length, end);
        var c = text[at];
        if (char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f')
            return at;
        if (IsPossessive(text, at, end))
            return at + 2;
        return at + (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
    }

    /// <summary>"U.S.", "J.K.": two or more pairs of a capital and a stop.</summary>
    private static int? DottedCapitals(string text, int at, int end)
    {
        var past = at;
        while (past + 1 < end && text[past] is >= 'A' and <= 'Z' && text[past + 1] == '.')
            past += 2;
        return past - at >= 4 ? past : null;
    }

    private static int? ShortTitle(string text, int at, int end)
    {
        foreach (var title in Abbreviations.WithStop)
        {
            if (at + title.Length < end && text[at + title.Length] == '.' && string.CompareOrdinal(text, at, title, 0, title.Length) == 0)
                return at + title.Length + 1;
        }

        return null;
    }

    /// <summary>A run of letters and digits, going on over an inner '&amp;', '.', '-' or apostrophe.</summary>
    private static int Word(string text, int at, int end)
    {
        while (at < end)
        {
            var length = WordCharacter(text, at, end);
            if (length == 0)
            {
                if (!Joins(text, at, end))
                    break;
                length = 1 + WordCharacter(text, at + 1, end);
            }

            at += length;
        }

        return at;
    }

    private static bool Joins(string text, int at, int end) =>
        at + 1 < end && WordCharacter(text, at + 1, end) > 0 && text[at] switch
        {
            '&' or '-' => true,
            '.' => !IsMissingSpace(text, at, end),
            '\'' or '’' => !IsPossessive(text, at, end),
            _ => false,
        };

    /// <summary>A stop between a lower-case word and a capitalised one ("in Moscow.The") ends a sentence whose space was lost.</summary>
    private static bool IsMissingSpace(string text, int at, int end) =>
        at >= 2 && at + 2 < end && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]);

    private static bool IsPossessive(string text, int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && text[at + 1] == 's' && (at + 2 >= end || (text[at + 2] != '_' && WordCharacter(text, at + 2, end) == 0));

    /// <summary>How many code units the letter or number at <paramref name="at"/> has; 0 where there is none.</summary>
    private static int WordCharacter(string text, int at, int end)
    {
        if (char.IsAscii(text[at]))
            return char.IsAsciiLetterOrDigit(text[at]) ? 1 : 0;
        if (Rune.DecodeFromUtf16(text.AsSpan(at, Math.Min(2, end - at)), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        return Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber) ? length : 0;
    }
}
