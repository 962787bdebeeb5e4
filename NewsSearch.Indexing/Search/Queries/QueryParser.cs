namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Parses a query whose tokens are in order (<see cref="TokenOrder"/>), by recursive descent no deeper than its parentheses:
/// <code>
/// any   = all { OR all }
/// all   = one { [AND] one }
/// one   = { NOT | - } near
/// near  = part { NEAR/n part }
/// part  = [field:] ( word | "phrase" | [entity] | ( any ) )
/// </code>
/// </summary>
internal sealed class QueryParser(IReadOnlyList<QueryToken> tokens, QueryNotes notes)
{
    private int _at;

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
                return FieldValues.Apply((QueryField)token.Number, Part(), notes);
            case QueryTokenKind.Open:
                var inner = Any();
                _at++;
                return inner;
            case QueryTokenKind.Phrase:
                return new PhraseNode(token.Text, token.Number);
            case QueryTokenKind.Entity:
                return new EntityNode(token.Text);
            default:
                return TypedWord.Read(token.Text, notes);
        }
    }

    private bool Take(QueryTokenKind kind)
    {
        if (Kind != kind)
            return false;
        _at++;
        return true;
    }
}
