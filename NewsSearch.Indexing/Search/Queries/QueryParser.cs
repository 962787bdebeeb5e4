namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Parses a query whose tokens are in order (<see cref="TokenOrder"/>), by recursive descent no deeper than its parentheses:
/// <code>
/// any   = all { OR all }
/// all   = one { [AND] one }
/// one   = { NOT | - } near
/// near  = part { NEAR/n part }
/// part  = [field:] ( [=] word | [=] "phrase" | [entity] | ( any ) )
/// </code>
/// </summary>
internal sealed class QueryParser(IReadOnlyList<QueryToken> tokens, QueryNotes notes)
{
    private int _at;
    private QueryField? _field;

    private QueryTokenKind Kind => tokens[_at].Kind;

    /// <summary>The whole query; everything where it is empty.</summary>
    public QueryNode Parse() => Kind == QueryTokenKind.End ? EverythingNode.Instance : Any();

    private QueryNode Any()
    {
        var parts = new List<QueryNode> { All() };
        while (Take(QueryTokenKind.Or))
            parts.Add(All());
        return parts.Count == 1 ? parts[0] : new OrNode(parts);
    }

    private QueryNode All()
    {
        var parts = new List<QueryNode> { One() };
        while (Take(QueryTokenKind.And) || Kind is not (QueryTokenKind.End or QueryTokenKind.Or or QueryTokenKind.Close))
            parts.Add(One());
        return parts.Count == 1 ? parts[0] : new AndNode(parts);
    }

    private QueryNode One()
    {
        var excluded = false;
        while (Take(QueryTokenKind.Not))
            excluded = !excluded;
        return excluded ? new NotNode(Near()) : Near();
    }

    private QueryNode Near()
    {
        var left = Part();
        while (Kind == QueryTokenKind.Near)
        {
            var distance = tokens[_at++].Number;
            var right = Kind == QueryTokenKind.Not ? One() : Part();
            left = right is NotNode ? new AndNode([left, right]) : Joined(left, distance, right);
        }

        return left;
    }

    private QueryNode Joined(QueryNode left, int distance, QueryNode right)
    {
        if (!CanStandNear(left) || !CanStandNear(right))
        {
            notes.Add("NEAR joins words, phrases and alternatives of them; here it is read as AND.");
            return new AndNode([left, right]);
        }

        return left is NearNode near && near.Distance == distance
            ? new NearNode([.. near.Parts, right], distance)
            : new NearNode([left, right], distance);
    }

    private static bool CanStandNear(QueryNode node) => node switch
    {
        WordNode or PhraseNode or NearNode => true,
        OrNode or => or.Parts.All(part => part is WordNode or PhraseNode),
        _ => false,
    };

    private QueryNode Part()
    {
        var token = tokens[_at++];
        switch (token.Kind)
        {
            case QueryTokenKind.Field:
                return Within((QueryField)token.Number);
            case QueryTokenKind.Open:
                var inner = Any();
                _at++;
                return inner;
            case QueryTokenKind.Entity:
                return new EntityNode(token.Text);
            default:
                return _field == QueryField.Date && Days(token.Text) is { } days ? days
                    : token.Kind == QueryTokenKind.Phrase ? new PhraseNode(token.Text, token.Number, token.Exact)
                    : TypedWord.Read(token.Text, token.Exact, notes);
        }
    }

    /// <summary>Days are read at once, so their field is not kept; every other field keeps its words for the engine that knows the names.</summary>
    private QueryNode Within(QueryField field)
    {
        var outer = _field;
        _field = field;
        var part = Part();
        _field = outer;
        return field == QueryField.Date ? part : new FieldNode(field, part);
    }

    private DaysNode? Days(string text)
    {
        if (DayRangeText.Parse(text) is { } days)
            return new DaysNode(days.From, days.To);
        notes.Add($"{QueryNotes.Quote(text)} is not a date such as 2022, 2022-03, 2022-03-05 or 2022-01..2022-06; it is read as words.");
        return null;
    }

    private bool Take(QueryTokenKind kind)
    {
        if (Kind != kind)
            return false;
        _at++;
        return true;
    }
}
