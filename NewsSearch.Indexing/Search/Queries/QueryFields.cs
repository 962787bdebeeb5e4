using System.Collections.Frozen;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>The names that fields go by in a query, in any case.</summary>
public static class QueryFields
{
    private static readonly FrozenDictionary<string, QueryField> ByName = new Dictionary<string, QueryField>
    {
        ["person"] = QueryField.Person,
        ["people"] = QueryField.Person,
        ["place"] = QueryField.Place,
        ["organisation"] = QueryField.Organisation,
        ["organization"] = QueryField.Organisation,
        ["org"] = QueryField.Organisation,
        ["country"] = QueryField.Country,
        ["leader"] = QueryField.Leader,
        ["speaker"] = QueryField.Speaker,
        ["source"] = QueryField.Source,
        ["outlet"] = QueryField.Source,
        ["byline"] = QueryField.Author,
        ["author"] = QueryField.Author,
        ["title"] = QueryField.Title,
        ["headline"] = QueryField.Title,
        ["intitle"] = QueryField.Title,
        ["lead"] = QueryField.Lead,
        ["section"] = QueryField.Section,
        ["language"] = QueryField.Language,
        ["lang"] = QueryField.Language,
        ["date"] = QueryField.Date,
        ["quote"] = QueryField.Quote,
        ["role"] = QueryField.Role,
        ["kind"] = QueryField.Kind,
        ["words"] = QueryField.Words,
        ["story"] = QueryField.Story,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest name, in characters: no need to look for a colon further on.</summary>
    public static int LongestName { get; } = ByName.Keys.Max(name => name.Length);

    /// <summary>The field of that name; null where there is none.</summary>
    public static QueryField? Named(ReadOnlySpan<char> name) =>
        ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var field) ? field : null;

    /// <summary>The name that the query is shown with.</summary>
    public static string NameOf(QueryField field) => field == QueryField.Source ? "outlet" : field.ToString().ToLowerInvariant();

    /// <summary>Whether a field holds words of the text at their places.</summary>
    public static bool HoldsText(this QueryField field) => field is QueryField.Title or QueryField.Lead or QueryField.Quote;

    /// <summary>Whether a field holds values that are read at once, days, numbers and kinds: no words.</summary>
    public static bool HoldsValues(this QueryField field) => field is QueryField.Date or QueryField.Words or QueryField.Kind;

    /// <summary>Whether a field holds names, which have no places in the text.</summary>
    public static bool HoldsNames(this QueryField field) => !field.HoldsText() && !field.HoldsValues() && field != QueryField.Story;
}
