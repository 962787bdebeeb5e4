namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Gives a field its value: days are read at once, every other field keeps the words for the engine that knows its names.</summary>
internal static class FieldValues
{
    /// <summary>The part within the field.</summary>
    public static QueryNode Apply(QueryField field, QueryNode part, QueryNotes notes) =>
        field == QueryField.Date ? Days(part, notes) : new FieldNode(field, part);

    private static QueryNode Days(QueryNode part, QueryNotes notes) => part switch
    {
        WordNode word => Days(word.Text, word, notes),
        PhraseNode phrase => Days(phrase.Text, phrase, notes),
        AndNode and => new AndNode([.. and.Parts.Select(p => Days(p, notes))]),
        OrNode or => new OrNode([.. or.Parts.Select(p => Days(p, notes))]),
        NotNode not => new NotNode(Days(not.Part, notes)),
        _ => part,
    };

    private static QueryNode Days(string text, QueryNode words, QueryNotes notes)
    {
        if (DayRangeText.Parse(text) is { } days)
            return new DaysNode(days.From, days.To);
        notes.Add($"{QueryNotes.Quote(text)} is not a date such as 2022, 2022-03, 2022-03-05 or 2022-01..2022-06; it is read as words.");
        return words;
    }
}
