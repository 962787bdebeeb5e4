using System.Buffers;
using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Cuts a typed query into tokens, one at a time and in time linear in its length. Never fails: a mark without its fellow is passed over and noted.</summary>
internal sealed class QueryLexer(string text, QueryNotes notes)
{
    private const string NoPercent = "Signs of percent are not looked for: “%” is passed over.";

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");
    private static readonly SearchValues<char> FieldLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._");
    private const int LongestOperator = 20;
    private int _at;
    private bool _afterField;

    /// <summary>The next token; <see cref="QueryTokenKind.End"/> at the end, however often asked.</summary>
    public QueryToken Next()
    {
        var glued = _afterField;
        _afterField = false;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                _at++;
            else if (c is '(' or ')')
                return Single(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close);
            else if (QuotationMarks.Contains(c))
            {
                if (Phrase() is { } phrase)
                    return phrase;
            }
            else if (c == '[')
            {
                if (Entity() is { } entity)
                    return entity;
            }
            else if (c == '<' && Kind() is { } kind)
                return kind;
            else if (!glued && c is '-' or '+' or '−')
            {
                if (Sign() is { } sign)
                    return sign;
            }
            else if (c == '=' && _at + 1 < text.Length && (QuotationMarks.Contains(text[_at + 1]) || TypedWord.CanBegin(text[_at + 1])))
            {
                _at++;
                if (Exactly() is { } exactly)
                    return exactly;
            }
            else if (text.AsSpan(_at) is ['|', '|', ..])
                return Either();
            else if (!BeginsWord())
                PassOver();
            else if (Field() is { } field)
                return field;
            else if (Word() is { } word)
                return word;
        }

        return new QueryToken(QueryTokenKind.End, "");
    }

    private void PassOver()
    {
        if (text[_at] is '$' or '€' or '£' or '¥' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))
            notes.Add($"Signs of money are not looked for: “{text[_at]}” is passed over.");
        else if (text[_at] == '%' && text.AsSpan(0, _at).TrimEnd() is [.., >= '0' and <= '9'])
            notes.Add(NoPercent);
        else if (text[_at] == '!' && _at + 1 < text.Length && TypedWord.CanBegin(text[_at + 1]))
            notes.Add("“!” is passed over; a minus before a word leaves out what has it.");
        else if (text[_at] == '|')
            notes.Add("“|” is passed over; OR in capitals finds either side of it.");
        _at++;
    }

    private QueryToken Single(QueryTokenKind kind)
    {
        _at++;
        return new QueryToken(kind, "");
    }

    private QueryToken Either()
    {
        _at += 2;
        return new QueryToken(QueryTokenKind.Or, "or");
    }

    /// <summary>A minus before a part excludes it; a plus asks for what is asked for anyway; several in a row, or one before a space, are only dashes.</summary>
    private QueryToken? Sign()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is '-' or '+' or '−')
            _at++;
        var excludes = _at == start + 1 && text[start] != '+' && _at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] != ')';
        return excludes ? new QueryToken(QueryTokenKind.Not, "not") : null;
    }

    /// <summary>An equals sign asks for a word or phrase in no other form than the typed one.</summary>
    private QueryToken? Exactly() =>
        (QuotationMarks.Contains(text[_at]) ? Phrase() : Field() ?? Word()) is { } token ? token with { Exact = true } : null;

    private QueryToken? Phrase()
    {
        var start = _at + 1;
        var length = text.AsSpan(start).IndexOfAny(QuotationMarks);
        _at = start;
        if (length < 0)
        {
            notes.Add("A quotation mark has no fellow: the words after it are read as single words.");
            return null;
        }

        var words = Cut(text.AsSpan(start, length), QueryLimits.PhraseLength).Trim().ToString();
        if (length > QueryLimits.PhraseLength)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {QueryLimits.PhraseLength:N0} characters of a phrase are read."));
        _at = start + length + 1;
        var slop = _at < text.Length && text[_at] == '~' ? Slop() : 0;
        if (!TypedWord.HasSubstance(words))
        {
            notes.Add("Quotation marks without words between them are left out.");
            return null;
        }

        return new QueryToken(QueryTokenKind.Phrase, words, slop);
    }

    private int Slop()
    {
        _at++;
        var digits = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            _at++;
        return QueryOperators.Number(text.AsSpan(digits, _at - digits), notes);
    }

    private QueryToken? Entity()
    {
        var window = text.AsSpan(_at + 1, Math.Min(QueryLimits.WordLength, text.Length - _at - 1));
        var length = window.IndexOfAny('[', ']');
        if (length < 0 || window[length] == '[')
        {
            _at++;
            notes.Add("A bracket has no fellow: the words after it are read as single words.");
            return null;
        }

        var name = window[..length].Trim().ToString();
        _at += length + 2;
        if (name.Length > 0)
            return new QueryToken(QueryTokenKind.Entity, name);
        notes.Add("Empty brackets are left out.");
        return null;
    }

    /// <summary>A kind of names between angle brackets; null, and nothing read, where it is none.</summary>
    private QueryToken? Kind()
    {
        var window = text.AsSpan(_at + 1, Math.Min(QueryFields.LongestName + 1, text.Length - _at - 1));
        var length = window.IndexOf('>');
        if (length <= 0 || MentionKinds.Named(window[..length].ToString()) is not { } kind)
            return null;
        _at += length + 2;
        return new QueryToken(QueryTokenKind.Kind, MentionKinds.NameOf(kind));
    }

    private QueryToken? Field()
    {
        var window = text.AsSpan(_at, Math.Min(QueryFields.LongestName + 1, text.Length - _at));
        var length = window.IndexOf(':');
        if (length <= 0 || QueryFields.Named(window[..length]) is not { } field)
            return null;
        var after = _at + length + 1;
        if (after >= text.Length || char.IsWhiteSpace(text[after]) || text[after] == ')')
        {
            notes.Add($"“{window[..length]}:” has nothing after it and is read as a word; write {QueryFields.NameOf(field)}:word without a space.");
            return null;
        }

        _at = after;
        _afterField = true;
        return new QueryToken(QueryTokenKind.Field, QueryFields.NameOf(field), (int)field);
    }

    /// <summary>Punctuation before a word is passed over, but for the dots of a range without a beginning, "..2022", and the sign of a comparison: ">500".</summary>
    private bool BeginsWord() => TypedWord.CanBegin(text[_at])
        || text.AsSpan(_at) is ['.', '.', >= '0' and <= '9', ..] or ['<' or '>', >= '0' and <= '9', ..] or ['<' or '>', '=', >= '0' and <= '9', ..];

    /// <summary>A run of characters; null for one without letters and digits.</summary>
    private QueryToken? Word()
    {
        var start = _at;
        while (_at < text.Length && !Ends(text[_at]))
            _at++;
        var word = text.AsSpan(start, _at - start);
        if (word.Length > QueryLimits.WordLength)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {QueryLimits.WordLength} characters of a word are read."));
            word = Cut(word, QueryLimits.WordLength);
        }

        if (word is not "*" && !TypedWord.HasSubstance(word))
            return null;
        if (word is [.., '?'] && Questions.EndsOne(text.AsSpan(0, _at)))
            word = word.TrimEnd('?');
        if (word is [.., >= '0' and <= '9', '%'])
            notes.Add(NoPercent);
        if (HasFieldOfNoName(word))
            return new QueryToken(QueryTokenKind.Phrase, word.ToString());
        return QueryOperators.Read(word, notes) switch
        {
            null => new QueryToken(QueryTokenKind.Word, word.ToString()),
            { Kind: QueryTokenKind.Not } not => Apart() ?? not,
            { } joins => joins,
        };
    }

    /// <summary>Whether a word begins with what looks like a field, and none is called so; this is noted.</summary>
    private bool HasFieldOfNoName(ReadOnlySpan<char> word)
    {
        var colon = word.IndexOf(':');
        var has = colon > 1 && colon < word.Length - 1 && !word[..colon].ContainsAnyExcept(FieldLetters) && char.IsLetterOrDigit(word[colon + 1]);
        if (has)
            notes.Add($"There is no field {QueryNotes.Quote(word[..colon].ToString())}: {QueryNotes.Quote(word.ToString())} is read as words.");
        return has;
    }

    /// <summary>NOT and a distance behind it are one operator: <c>a NOT W/5 b</c>.</summary>
    private QueryToken? Apart()
    {
        var start = _at;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && end - start < LongestOperator && !Ends(text[end]))
            end++;
        if (QueryOperators.Read(text.AsSpan(start, end - start), notes) is not { Kind: QueryTokenKind.Near } near)
            return null;
        _at = end;
        if (near.Closeness == Closeness.Near)
            return near with { Closeness = Closeness.Apart };
        notes.Add("NOT goes with W/n or NEAR/n and a number; before others it is read as AND NOT.");
        return new QueryToken(QueryTokenKind.Not, "not");
    }

    /// <summary>The first <paramref name="most"/> characters, no pair of surrogates parted.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> span, int most) =>
        span.Length <= most ? span : char.IsHighSurrogate(span[most - 1]) ? span[..(most - 1)] : span[..most];

    private static bool Ends(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or ')' || QuotationMarks.Contains(c);
}
