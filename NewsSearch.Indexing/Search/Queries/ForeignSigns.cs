using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Tells of signs that are passed over: those of other archives' query languages, of money and percent, and pictures. Nothing that may have been meant goes without a word.</summary>
internal static class ForeignSigns
{
    private const string NoPercent = "Signs of percent are not looked for: “%” is passed over.";
    private const int LongestQuoted = 200;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>Tells of a sign between words, which is passed over with what belongs to it.</summary>
    /// <returns>Past it.</returns>
    public static int PassOver(string text, int at, QueryNotes notes)
    {
        var (sign, before, after) = (text[at], at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(', at + 1 < text.Length ? text[at + 1] : ' ');
        if (sign is '~' or '^' && char.IsAsciiDigit(after))
        {
            var past = at + 1 + Span(text.AsSpan(at + 1));
            notes.Add(sign == '^' ? $"Words have no weights: “{text[at..past]}” is passed over." : $"“{text[at..past]}” stands behind no word or phrase and is passed over.");
            return past;
        }

        if (sign is '$' or '€' or '£' or '¥' && char.IsAsciiDigit(after))
            notes.Add($"Signs of money are not looked for: “{sign}” is passed over.");
        else if (sign == '%' && text.AsSpan(0, at).TrimEnd() is [.., >= '0' and <= '9'])
            notes.Add(NoPercent);
        else if (sign == '!' && TypedWord.CanBegin(after))
            notes.Add("“!” is passed over; a minus before a word leaves out what has it.");
        else if (sign == '|')
            notes.Add("“|” is passed over; OR in capitals finds either side of it.");
        else if (sign is '–' or '—' or '¬' && before && TypedWord.CanBegin(after))
            notes.Add($"“{sign}” is passed over; a minus before a word leaves out what has it.");
        else if (sign is '\'' or '‘' or '‚' or '`' && before && TypedWord.CanBegin(after) && ClosesBehindBlank(text.AsSpan(at + 1)))
            notes.Add("Single quotation marks are passed over; double ones keep words side by side.");
        return at + 1;
    }

    /// <summary>The word without what belongs to another query language, which is told of.</summary>
    /// <param name="word">The word as typed, with a letter or digit.</param>
    /// <param name="text">The query.</param>
    /// <param name="past">Where the word ends in it.</param>
    /// <param name="notes">Gets what is told.</param>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, string text, int past, QueryNotes notes)
    {
        if (word is [.., >= '0' and <= '9', '%'])
            notes.Add(NoPercent);
        while (word.LastIndexOf('^') is > 0 and var weight && IsWeight(word[(weight + 1)..], out var digits) && TypedWord.HasSubstance(word[..weight]))
        {
            if (digits > 0)
                notes.Add($"Words have no weights: “{word[weight..(weight + 1 + digits)]}” is passed over.");
            word = word[..weight];
        }

        if (word is [.., var last, '$'] && char.IsLetter(last))
            notes.Add($"“$” is passed over; {QueryNotes.Quote($"{word[..^1]}*")} finds every word that begins so.");
        else if (word is [.., var end, '!'] && char.IsLetter(end) && IsAmongSigns(text, past - word.Length, past))
            notes.Add($"“!” is passed over; {QueryNotes.Quote($"{word[..^1]}*")} finds every word that begins so.");
        else if (word.IndexOf('!') is > 0 and var within && within < word.Length - 1 && char.IsLetter(word[within - 1]) && char.IsLetter(word[within + 1]))
            notes.Add("“!” within a word parts it; “?” stands for one letter.");
        return word;
    }

    /// <summary>Tells of signs without letters and digits that are more than punctuation: “😀”.</summary>
    public static void TellOfPictures(ReadOnlySpan<char> word, QueryNotes notes)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol)
                continue;
            notes.Add($"Signs that are no letters or digits are not looked for: “{rune}” is passed over.");
            return;
        }
    }

    /// <summary>Whether a word begins with what looks like a field and is none: none of that name, or not written with a colon; this is noted.</summary>
    /// <param name="word">The word.</param>
    /// <param name="text">The query.</param>
    /// <param name="past">Where the word ends in it.</param>
    /// <param name="notes">Gets what is told.</param>
    public static bool HasFieldOfNoName(ReadOnlySpan<char> word, string text, int past, QueryNotes notes)
    {
        var sign = word.IndexOfAny(":=><");
        var next = past < text.Length ? text[past] : ' ';
        if (sign < 0)
            return TellOfCall(word, next, notes);
        if (sign < 2 || word[..sign].ContainsAnyExcept(Letters) || !(sign < word.Length - 1 ? IsValue(word[sign + 1]) : next == '(' || Marks.Contains(next)))
            return false;
        var name = word[..sign].ToString();
        notes.Add(QueryFields.Named(name) is { } field
            ? $"A field is written with a colon, {QueryFields.NameOf(field)}:word; {QueryNotes.Quote(word.ToString())} is read as words."
            : $"There is no field {QueryNotes.Quote(name)}: {QueryNotes.Quote(word.ToString())} is read as words.");
        return sign < word.Length - 1;
    }

    /// <summary>A field's name right before a parenthesis is one in other archives: "HEADLINE(oil)".</summary>
    private static bool TellOfCall(ReadOnlySpan<char> word, char next, QueryNotes notes)
    {
        if (next == '(' && QueryFields.Named(word) is { } field)
            notes.Add($"“{word}” is read as a word; {QueryFields.NameOf(field)}:( ) looks in that field.");
        return false;
    }

    /// <summary>Whether what stands behind "^" at a word's end is a number, or nothing that could be meant.</summary>
    private static bool IsWeight(ReadOnlySpan<char> behind, out int digits)
    {
        digits = Span(behind);
        return !TypedWord.HasSubstance(behind[digits..]) && (digits > 0 || !behind.ContainsAny('*', '?', '~'));
    }

    private static bool IsValue(char c) => char.IsLetterOrDigit(c) || c is '>' or '<' or '=' or '[';

    /// <summary>Whether a word that ends with "!" is all of the query, or an operator or parenthesis follows: then no sentence ends there.</summary>
    private static bool IsAmongSigns(string text, int start, int past)
    {
        var rest = text.AsSpan(past).TrimStart();
        if (rest.IsEmpty)
            return text.AsSpan(0, start).Trim().IsEmpty;
        var end = rest.IndexOfAny(' ', ')', '(');
        return rest[0] == ')' || QueryOperators.Read(end < 0 ? rest : rest[..end], new QueryNotes()) is not null;
    }

    /// <summary>Whether a single mark closes behind more than one word.</summary>
    private static bool ClosesBehindBlank(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestQuoted)];
        var blank = false;
        for (var at = 0; at < rest.Length; at++)
        {
            blank |= rest[at] == ' ';
            if (blank && rest[at] is '\'' or '’' or '‘' or '`' && !(at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1])))
                return char.IsLetterOrDigit(rest[at - 1]) || rest[at - 1] is '.' or ',' or '*';
        }

        return false;
    }

    private static int Span(ReadOnlySpan<char> digits) => digits.IndexOfAnyExcept(Numbers) is var end && end < 0 ? digits.Length : end;
}
