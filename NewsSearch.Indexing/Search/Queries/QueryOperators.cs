using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// The words that join others: <c>AND</c>, <c>OR</c>, <c>NOT</c> in capitals; in any letter case, since they are no words otherwise, <c>NEAR/n</c>, <c>W/n</c>, <c>PRE/n</c>, <c>W/S</c>, <c>W/P</c>, <c>ATLEAST/n</c>,
/// and what other archives call them: <c>NEARn</c>, <c>N/n</c>, <c>P/n</c>, <c>ADJn</c>, <c>W/SENT</c>, <c>W/PARA</c>, <c>ATLEASTn</c>.
/// </summary>
internal static class QueryOperators
{
    /// <summary>The operator that a word is; null where it is none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="notes">Gets that its number is wider than what is looked for.</param>
    public static QueryToken? Read(ReadOnlySpan<char> word, QueryNotes notes) => word switch
    {
        "AND" => new QueryToken(QueryTokenKind.And, "and"),
        "OR" => new QueryToken(QueryTokenKind.Or, "or"),
        "NOT" => new QueryToken(QueryTokenKind.Not, "not"),
        _ when Is(word, "W/S") || Is(word, "W/SENT") => new QueryToken(QueryTokenKind.Near, "w/s", 0, Closeness: Closeness.SameSentence),
        _ when Is(word, "W/P") || Is(word, "W/PARA") => new QueryToken(QueryTokenKind.Near, "w/p", 0, Closeness: Closeness.SameParagraph),
        _ when (NumberAfter("NEAR/", word, notes) ?? NumberAfter("NEAR", word, notes)) is { } distance => Joining("near", distance, Closeness.Near),
        _ when (NumberAfter("W/", word, notes) ?? NumberAfter("N/", word, notes)) is { } distance => Joining("w", distance, Closeness.Near),
        _ when (NumberAfter("PRE/", word, notes) ?? NumberAfter("P/", word, notes) ?? NumberAfter("ADJ", word, notes)) is { } distance => Joining("pre", distance, Closeness.Before),
        _ when (NumberAfter("ATLEAST/", word, notes) ?? NumberAfter("ATLEAST", word, notes)) is { } times => new QueryToken(QueryTokenKind.AtLeast, Named("atleast", times), times),
        _ => null,
    };

    /// <summary>A number of typed digits, no larger than the widest distance, which is then noted; 0 for none.</summary>
    public static int Number(ReadOnlySpan<char> digits, QueryNotes notes)
    {
        if (digits.IsEmpty)
            return 0;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= QueryLimits.Distance)
            return number;
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"{QueryNotes.Quote(digits.ToString())} is more than the {QueryLimits.Distance:N0} that distances and numbers of times go up to; it is read as that."));
        return QueryLimits.Distance;
    }

    private static QueryToken Joining(string name, int distance, Closeness closeness) => new(QueryTokenKind.Near, Named(name, distance), distance, Closeness: closeness);

    private static string Named(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}/{number}");

    private static bool Is(ReadOnlySpan<char> word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int? NumberAfter(string name, ReadOnlySpan<char> word, QueryNotes notes) =>
        word.Length > name.Length && word.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !word[name.Length..].ContainsAnyExceptInRange('0', '9')
            ? Math.Max(1, Number(word[name.Length..], notes))
            : null;
}
