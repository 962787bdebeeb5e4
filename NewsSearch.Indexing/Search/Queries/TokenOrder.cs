namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Puts a query's tokens in order before they are parsed, so that the grammar needs no case for errors: parentheses pair, every operator has a part on each side, every field has a value. Linear.</summary>
internal static class TokenOrder
{
    /// <summary>The tokens of <paramref name="text"/> as a sentence of the grammar.</summary>
    public static IReadOnlyList<QueryToken> Read(string text, QueryNotes notes) =>
        SpellOutOperators(PairParentheses(Read(new QueryLexer(text, notes), notes), notes), notes);

    private static List<QueryToken> Read(QueryLexer lexer, QueryNotes notes)
    {
        var tokens = new List<QueryToken>();
        var (terms, marks) = (0, 0);
        for (var token = lexer.Next(); token.Kind != QueryTokenKind.End; token = lexer.Next())
        {
            if (IsTerm(token.Kind) && ++terms > QueryLimits.Terms)
            {
                notes.Add($"Only the first {QueryLimits.Terms} words and phrases are read.");
                break;
            }

            if (tokens.Count == QueryLimits.Tokens || (token.Kind is not (QueryTokenKind.Open or QueryTokenKind.Close) && ++marks > QueryLimits.Marks))
            {
                notes.Add("The query is too long to be read to its end.");
                break;
            }

            tokens.Add(token);
        }

        return tokens;
    }

    private static List<QueryToken> PairParentheses(List<QueryToken> tokens, QueryNotes notes)
    {
        var kept = new List<QueryToken>(tokens.Count);
        var open = new Stack<int>();
        var flattened = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == QueryTokenKind.Open && open.Count == QueryLimits.Depth)
            {
                flattened++;
                notes.Add($"Parentheses deeper than {QueryLimits.Depth} are passed over.");
            }
            else if (token.Kind == QueryTokenKind.Close && flattened > 0)
                flattened--;
            else if (token.Kind == QueryTokenKind.Close)
                Close(kept, open, notes);
            else
            {
                if (token.Kind == QueryTokenKind.Open)
                    open.Push(kept.Count);
                kept.Add(token);
            }
        }

        if (open.Count > 0)
            notes.Add("A parenthesis is not closed and is passed over.");
        while (open.TryPop(out var at))
            kept.RemoveAt(at);
        return kept;
    }

    private static void Close(List<QueryToken> kept, Stack<int> open, QueryNotes notes)
    {
        if (!open.TryPop(out var at))
            notes.Add("A closing parenthesis has no fellow and is passed over.");
        else if (at == kept.Count - 1)
        {
            kept.RemoveAt(at);
            notes.Add("Empty parentheses are left out.");
        }
        else
            kept.Add(new QueryToken(QueryTokenKind.Close, ""));
    }

    /// <summary>From right to left, so that what follows is settled; then from left to right for what stands before.</summary>
    private static List<QueryToken> SpellOutOperators(List<QueryToken> tokens, QueryNotes notes)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Kind : QueryTokenKind.End;
            if (NeedsPartAfter(tokens[i].Kind) && !CanFollow(tokens[i].Kind, next))
                tokens[i] = SpelledOut(tokens[i], notes);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var before = i > 0 ? tokens[i - 1].Kind : QueryTokenKind.End;
            if (tokens[i].Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near && !EndsPart(before))
                tokens[i] = SpelledOut(tokens[i], notes);
        }

        tokens.Add(new QueryToken(QueryTokenKind.End, ""));
        return tokens;
    }

    private static QueryToken SpelledOut(QueryToken token, QueryNotes notes)
    {
        notes.Add($"“{token.Text.ToUpperInvariant()}” has nothing to join and is read as a word.");
        return new QueryToken(QueryTokenKind.Word, token.Text.Replace('/', '-'));
    }

    private static bool IsTerm(QueryTokenKind kind) => kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Entity or QueryTokenKind.Kind;

    private static bool CanFollow(QueryTokenKind kind, QueryTokenKind next) => kind switch
    {
        QueryTokenKind.Field => BeginsValue(next),
        QueryTokenKind.AtLeast => BeginsPart(next) && next != QueryTokenKind.Not,
        _ => BeginsPart(next),
    };

    private static bool BeginsValue(QueryTokenKind kind) => IsTerm(kind) || kind == QueryTokenKind.Open;

    private static bool BeginsPart(QueryTokenKind kind) => BeginsValue(kind) || kind is QueryTokenKind.Field or QueryTokenKind.Not or QueryTokenKind.AtLeast;

    private static bool EndsPart(QueryTokenKind kind) => IsTerm(kind) || kind == QueryTokenKind.Close;

    private static bool NeedsPartAfter(QueryTokenKind kind) =>
        kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near or QueryTokenKind.Not or QueryTokenKind.AtLeast or QueryTokenKind.Field;
}
