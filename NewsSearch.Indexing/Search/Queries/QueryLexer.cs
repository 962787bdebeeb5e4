using System.Buffers;
using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Cuts a typed query into tokens, one at a time and in time linear in its length. Never fails: a mark without its fellow is passed over and noted.</summary>
internal sealed class QueryLexer(string text, QueryNotes notes)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");
    private const int LongestOperator = 20;
    private int _at;
    private QueryField? _afterField;
    private QueryToken? _excluded;
    private QueryToken? _dated;
    private QueryField? _group;
    private int _depth;

    /// <summary>The next token; <see cref="QueryTokenKind.End"/> at the end, however often asked.</summary>
    public QueryToken Next()
    {
        if (_excluded is { } value)
            return AfterMinus(value);
        var field = _afterField;
        _afterField = null;
        if (_dated is { } dated)
            return AfterField(dated);
        if (Spaced(field ?? _group) is { } spaced)
            return spaced;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                _at++;
            else if (c is '(' or ')')
                return Parenthesis(c == '(', field);
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
            else if (field is null && c is '-' or '+' or '−')
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
            else if (text.AsSpan(_at) is ['=', '(' or '[', ..])
            {
                _at++;
                notes.Add("An equals sign goes before a word or a phrase; here it is passed over.");
            }
            else if (text.AsSpan(_at) is ['|', '|', ..])
                return Either();
            else if (Slash() is { } slash)
                return slash;
            else if (!BeginsWord())
                _at = ForeignSigns.PassOver(text, _at, notes);
            else if ((Field() ?? DayField()) is { } named)
                return named;
            else if (Word() is { } word)
                return word;
        }

        return new QueryToken(QueryTokenKind.End, "");
    }

    /// <summary>Words that name days or numbers together, as one word; also one word behind dots or a sign: <c>..yesterday</c>.</summary>
    private QueryToken? Spaced(QueryField? field)
    {
        if (field is not { } named)
            return null;
        var start = SpacedValue.PastBlanks(text, _at);
        var signed = start < text.Length && !TypedWord.CanBegin(text[start]);
        if (SpacedValue.LengthAt(text, start, named, least: signed ? 1 : 2) is not (> 0 and var length))
            return null;
        _at = start + length;
        return new QueryToken(QueryTokenKind.Word, text.Substring(start, length));
    }

    /// <summary>The days of a field that goes by another name.</summary>
    private QueryToken AfterField(QueryToken days)
    {
        _dated = null;
        return days;
    }

    /// <summary>The field behind the minus that stood before its value.</summary>
    private QueryToken AfterMinus(QueryToken field)
    {
        _excluded = null;
        _afterField = (QueryField)field.Number;
        return field;
    }

    /// <summary>Within the parentheses of a field every part is a value of it: <c>date:(March 2015 OR May 2016)</c>.</summary>
    private QueryToken Parenthesis(bool opens, QueryField? field)
    {
        _at++;
        if (field is not null && _group is null)
            (_group, _depth) = (field, 0);
        if (_group is not null && (_depth += opens ? 1 : -1) <= 0)
            _group = null;
        return new QueryToken(opens ? QueryTokenKind.Open : QueryTokenKind.Close, "");
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

    /// <summary>A distance behind a stroke, as some archives write it: "oil /5 price", "oil /s price".</summary>
    private QueryToken? Slash()
    {
        if (text[_at] != '/' || _at == 0 || !char.IsWhiteSpace(text[_at - 1]))
            return null;
        var end = _at + 1;
        while (end < text.Length && end - _at < LongestOperator && !Ends(text[end]))
            end++;
        if (QueryOperators.Read($"w{text.AsSpan(_at, end - _at)}", notes) is not { } near)
            return null;
        notes.Add($"{QueryNotes.Quote(text[_at..end])} is read as {near.Text.ToUpperInvariant()}.");
        _at = end;
        return near;
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
        if (words is ['*', ' ', ..] or [.., ' ', '*'])
            notes.Add("A star alone before the first or behind the last word of a phrase is passed over.");
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
        if (SpacedValue.PastBlanks(text, after) is var value && SpacedValue.LengthAt(text, value, field, least: 1) > 0)
            after = value;
        if (after >= text.Length || char.IsWhiteSpace(text[after]) || text[after] == ')')
        {
            notes.Add($"“{window[..length]}:” has nothing after it and is read as a word; write {QueryFields.NameOf(field)}:word without a space.");
            return null;
        }

        var token = new QueryToken(QueryTokenKind.Field, QueryFields.NameOf(field), (int)field);
        if (text[after] is '-' or '−' && after + 1 < text.Length && BeginsValue(text[after + 1]))
        {
            (_at, _excluded) = (after + 1, token);
            return new QueryToken(QueryTokenKind.Not, "not");
        }

        (_at, _afterField) = (after, field);
        return token;
    }

    /// <summary>A field of days by another name, before what names days; its value is kept for the next token.</summary>
    private QueryToken? DayField()
    {
        var window = text.AsSpan(_at, Math.Min(DayFields.LongestName + 1, text.Length - _at));
        var length = window.IndexOf(':');
        if (length <= 0 || DayFields.Opening(window[..length].ToString()) is not { } opening)
            return null;
        var value = _at + length + 1;
        var quoted = value < text.Length && QuotationMarks.Contains(text[value]);
        if (quoted)
            value++;
        if (value >= text.Length || !char.IsLetterOrDigit(text[value]))
            return null;
        var days = SpacedValue.LengthAt(text, value, QueryField.Date, least: 1, opening);
        var end = value + days;
        if (days == 0 || (quoted && !(end < text.Length && QuotationMarks.Contains(text[end]))))
            return null;
        _at = quoted ? end + 1 : end;
        _dated = new QueryToken(QueryTokenKind.Word, $"{opening}{text.AsSpan(value, days)}");
        return new QueryToken(QueryTokenKind.Field, QueryFields.NameOf(QueryField.Date), (int)QueryField.Date);
    }

    private static bool BeginsValue(char c) => TypedWord.CanBegin(c) || c is '(' or '[' or '<' || QuotationMarks.Contains(c);

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
        {
            ForeignSigns.TellOfPictures(word, notes);
            return null;
        }

        if (word is [.., '?'] && Questions.EndsOne(text.AsSpan(0, _at)))
            word = word.TrimEnd('?');
        word = ForeignSigns.Without(word, text, _at, notes);
        if (word is "AROUND" && Around() is { } around)
            return around;
        if (ForeignSigns.HasFieldOfNoName(word, text, _at, notes))
            return new QueryToken(QueryTokenKind.Phrase, word.ToString());
        return QueryOperators.Read(word, notes) switch
        {
            null => new QueryToken(QueryTokenKind.Word, word.ToString()),
            { Kind: QueryTokenKind.Not } not => Apart() ?? not,
            { } joins => joins,
        };
    }

    /// <summary>A number in parentheses behind AROUND is its distance: <c>oil AROUND(5) price</c>.</summary>
    private QueryToken? Around()
    {
        var digits = _at + 1;
        var end = digits;
        while (end < text.Length && end - digits < LongestOperator && char.IsAsciiDigit(text[end]))
            end++;
        if (end == digits || text[_at] != '(' || end == text.Length || text[end] != ')')
            return null;
        _at = end + 1;
        return QueryOperators.Read($"near/{text.AsSpan(digits, end - digits)}", notes);
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

    /// <summary>Whether a word ends before it.</summary>
    internal static bool Ends(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or ')' || QuotationMarks.Contains(c);
}
