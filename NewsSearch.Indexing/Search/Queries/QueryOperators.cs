using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>The words that join others: <c>AND</c>, <c>OR</c>, <c>NOT</c> in capitals; in any letter case, since they are no words otherwise, <c>NEAR/n</c>, <c>W/n</c>, <c>PRE/n</c>, <c>W/S</c>, <c>W/P</c>, <c>ATLEAST/n</c>.</summary>
internal static class QueryOperators
{
    /// <summary>The operator that a word is; null where it is none.</summary>
    public static QueryToken? Read(ReadOnlySpan<char> word) => word switch
    {
        "AND" => new QueryToken(QueryTokenKind.And, "and"),
        "OR" => new QueryToken(QueryTokenKind.Or, "or"),
        "NOT" => new QueryToken(QueryTokenKind.Not, "not"),
        "W/S" or "w/s" => Joining(word, 0, Closeness.SameSentence),
        "W/P" or "w/p" => Joining(word, 0, Closeness.SameParagraph),
        _ when NumberAfter("NEAR/", word) is { } distance => Joining(word, distance, Closeness.Near),
        _ when NumberAfter("W/", word) is { } distance => Joining(word, distance, Closeness.Near),
        _ when NumberAfter("PRE/", word) is { } distance => Joining(word, distance, Closeness.Before),
        _ when NumberAfter("ATLEAST/", word) is { } times => new QueryToken(QueryTokenKind.AtLeast, Lower(word), times),
        _ => null,
    };

    /// <summary>A number of typed digits, no larger than the widest distance; 0 for none.</summary>
    public static int Number(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? 0
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, QueryLimits.Distance)
        : QueryLimits.Distance;

    private static QueryToken Joining(ReadOnlySpan<char> word, int distance, Closeness closeness) =>
        new(QueryTokenKind.Near, Lower(word), distance, Closeness: closeness);

    private static int? NumberAfter(string name, ReadOnlySpan<char> word) =>
        word.Length > name.Length && word.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !word[name.Length..].ContainsAnyExceptInRange('0', '9')
            ? Math.Max(1, Number(word[name.Length..]))
            : null;

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
