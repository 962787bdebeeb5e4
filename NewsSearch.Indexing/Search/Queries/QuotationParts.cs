namespace NewsSearch.Indexing.Search.Queries;

/// <summary>The parts of a query that must hold of one and the same quotation: who speaks it, and words of it.</summary>
/// <param name="Speakers">Parts that name speakers; each of them must say what is asked for.</param>
/// <param name="Said">Parts with words of quotations.</param>
public sealed record QuotationParts(IReadOnlyList<QueryNode> Speakers, IReadOnlyList<QueryNode> Said)
{
    /// <summary>Those of parts that stand side by side; null where they do not ask both who speaks and what is said.</summary>
    public static QuotationParts? Of(AndNode and)
    {
        var parts = In(and);
        return parts.Speakers.Count > 0 && parts.Said.Count > 0 ? parts : null;
    }

    /// <summary>Those of parts that stand side by side, whether or not they ask for both. What is left out by NOT is left out of the whole article.</summary>
    public static QuotationParts In(AndNode and) => new([.. and.Parts.Where(part => IsIn(QueryField.Speaker, part))], [.. and.Parts.Where(part => IsIn(QueryField.Quote, part))]);

    /// <summary>Whether a part asks for nothing but values of a field: <c>speaker:a</c>, <c>(speaker:a OR speaker:b)</c>, <c>speaker:*</c>. Every quotation has words, so <c>quote:*</c> asks nothing of any.</summary>
    public static bool IsIn(QueryField field, QueryNode part) => part switch
    {
        FieldNode within => within.Field == field && (field == QueryField.Speaker || within.Part is not EverythingNode),
        OrNode or => or.Parts.All(one => IsIn(field, one)),
        _ => false,
    };
}
