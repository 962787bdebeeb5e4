namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Parses a query whose tokens are in order (<see cref="TokenOrder"/>), by recursive descent no deeper than its parentheses:
/// <code>
/// any   = all { OR all }
/// all   = one { [AND] one }
/// one   = { NOT | - } near
/// near  = part { ( NEAR/n | PRE/n | W/S | W/P | NOT W/n ) part }
/// part  = ATLEAST/n part | [field:] ( [=] word | [=] "phrase" | [entity] | &lt;kind&gt; | ( any ) )
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
        var part = Near();
        return !excluded ? part : part is NotNode again ? again.Part : new NotNode(part);
    }

    private QueryNode Near()
    {
        var left = Part();
        while (Kind == QueryTokenKind.Near)
        {
            var how = tokens[_at++];
            var right = Kind == QueryTokenKind.Not ? One() : Part();
            left = right is NotNode ? Besides(left, how, right) : Joined(left, how, right);
        }

        return left;
    }

    private AndNode Besides(QueryNode left, QueryToken how, QueryNode excluded)
    {
        notes.Add($"“{how.Text.ToUpperInvariant()}” before NOT is read as AND; write NOT W/5 for what must not stand near.");
        return new AndNode([left, excluded]);
    }

    private QueryNode Joined(QueryNode left, QueryToken how, QueryNode right)
    {
        var apart = how.Closeness == Closeness.Apart;
        if (_field?.HoldsNames() == true)
        {
            notes.Add($"“{how.Text.ToUpperInvariant()}” joins words of the text; in {QueryFields.NameOf(_field!.Value)}: it is read as {(apart ? "AND NOT" : "AND")}.");
            return new AndNode([left, apart ? new NotNode(right) : right]);
        }

        if (CanStandNear(left) && CanStandNear(right))
        {
            return how.Closeness switch
            {
                Closeness.Near => Near(left, how.Number, right, ordered: false),
                Closeness.Before => Near(left, how.Number, right, ordered: true),
                Closeness.SameSentence => Together(left, TextUnit.Sentence, right),
                Closeness.SameParagraph => Together(left, TextUnit.Paragraph, right),
                Closeness.Apart => new ApartNode(left, right, how.Number),
            };
        }

        notes.Add($"“{how.Text.ToUpperInvariant()}” joins words, phrases, names in brackets and alternatives of them; here it is read as {(apart ? "AND NOT" : "AND")}.");
        return new AndNode([left, apart ? new NotNode(right) : right]);
    }

    private static NearNode Near(QueryNode left, int distance, QueryNode right, bool ordered) =>
        left is NearNode near && near.Distance == distance && near.Ordered == ordered
            ? near with { Parts = [.. near.Parts, right] }
            : new NearNode([left, right], distance, ordered);

    private static TogetherNode Together(QueryNode left, TextUnit unit, QueryNode right) =>
        left is TogetherNode together && together.Unit == unit
            ? together with { Parts = [.. together.Parts, right] }
            : new TogetherNode([left, right], unit);

    private static bool CanStandNear(QueryNode node) => node switch
    {
        NearNode or TogetherNode or ApartNode => true,
        OrNode or => or.Parts.All(IsPlaced),
        _ => IsPlaced(node),
    };

    /// <summary>Whether it stands at places of the text.</summary>
    private static bool IsPlaced(QueryNode node) => node is WordNode or PhraseNode or EntityNode or KindNode;

    private QueryNode AtLeast(int times)
    {
        var part = Part();
        if (times <= 1)
            return part;
        if (CanStandNear(part) && _field?.HoldsNames() != true)
            return new AtLeastNode(part, times);
        notes.Add("ATLEAST counts words, phrases, names in brackets and alternatives of them in the text; here it is passed over.");
        return part;
    }

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
            case QueryTokenKind.AtLeast:
                return AtLeast(token.Number);
            case QueryTokenKind.Entity:
                return ReadAtOnce(token.Text) ?? AsRead(new EntityNode(token.Text));
            case QueryTokenKind.Kind:
                return OfKind(token);
            default:
                TellOfWhatMayJoin(token);
                return ReadAtOnce(token.Text)
                    ?? AsRead(token.Kind == QueryTokenKind.Phrase ? new PhraseNode(token.Text, token.Number, token.Exact) : TypedWord.Read(token.Text, token.Exact, notes));
        }
    }

    /// <summary>Days, lengths and kinds are read at once, so their field is not kept; every other field keeps its words for the engine that knows the names.</summary>
    private QueryNode Within(QueryField field)
    {
        var outer = _field;
        if (outer is not null && field.HoldsText())
            notes.Add($"{QueryFields.NameOf(field)}: within {QueryFields.NameOf(outer.Value)}: looks in its own field.");
        _field = field;
        var part = Part();
        _field = outer;
        return field.HoldsValues() ? part : new FieldNode(field, part);
    }

    /// <summary>Words where they were typed: in a field of values they stand for one that could not be read.</summary>
    private QueryNode AsRead(QueryNode words) => _field?.HoldsValues() == true ? words with { StandsForValue = true } : words;

    /// <summary>Any name of a kind stands in the text: where a field holds names, it is any of these.</summary>
    private QueryNode OfKind(QueryToken token)
    {
        if (_field?.HoldsNames() != true)
            return new KindNode(MentionKinds.Named(token.Text)!.Value);
        notes.Add($"<{token.Text}> asks for names in the text; {QueryFields.NameOf(_field!.Value)}:<{token.Text}> is read as {QueryFields.NameOf(_field.Value)}:*.");
        return EverythingNode.Instance;
    }

    /// <summary>Between words "or", "not" and "NEAR" may be meant to join them.</summary>
    private void TellOfWhatMayJoin(QueryToken token)
    {
        if (_at > 1 && tokens[_at - 2].Kind == QueryTokenKind.Word && Kind == QueryTokenKind.Word && token.Kind == QueryTokenKind.Word && Joining(token.Text) is { } how)
            notes.Add($"“{token.Text}” is read as a word like others; {how}.");
    }

    private static string? Joining(string word) => word switch
    {
        "or" => "OR in capitals finds either side of it",
        "not" => "NOT in capitals leaves out what follows",
        "NEAR" or "WITHIN" => "NEAR/5 finds both sides of it within five words",
        "ADJ" or "ONEAR" => "PRE/5 finds both sides of it within five words and in this order",
        "SAME" => "W/P finds both sides of it in one paragraph",
        "BUTNOT" or "ANDNOT" => "NOT in capitals leaves out what follows",
        _ => null,
    };

    private QueryNode? ReadAtOnce(string text) => _field switch
    {
        QueryField.Date => Days(text),
        QueryField.Words => Length(text),
        QueryField.Kind => OfKind(text),
        _ => null,
    };

    private QueryNode? Days(string text)
    {
        if (text == "*")
            return new DaysNode(DateOnly.MinValue, DateOnly.MaxValue);
        if (DayRangeText.Parse(text, out var reversed) is { } days)
        {
            DaysInNumbers.TellOfEither(text, notes);
            if (reversed)
                notes.Add($"date:{text} runs backwards; it is read as {DayRangeText.Print(days.From, days.To)}.");
            return new DaysNode(days.From, days.To);
        }

        if (RelativeDays.Parse(text) is { } relative)
        {
            DaysInNumbers.TellOfEither(text, notes);
            return new RelativeDaysNode(relative);
        }

        notes.Add($"{QueryNotes.Quote(text)} is not a date such as 2022, 2022-03, 2022-03-05, 2022-01..2022-06, \"March 2022\" or last-30-days; it is read as words.");
        return null;
    }

    private LengthNode? Length(string text)
    {
        if (LengthText.Parse(text) is { } length)
            return length;
        notes.Add($"{QueryNotes.Quote(text)} is not a number of words such as >500, <200 or 300..500; it is read as words.");
        return null;
    }

    private KindNode? OfKind(string text)
    {
        if (MentionKinds.Named(text) is { } kind)
            return new KindNode(kind);
        notes.Add($"{QueryNotes.Quote(text)} is not a kind of name: person, place, organisation or demonym; it is read as words.");
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
