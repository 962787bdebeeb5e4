using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A day, or several that one word or number stands for, as a person types it: "2022-01-15", "2022-01", "2022", or in words: "March 2022", "the 1990s".</summary>
public static class TypedDays
{
    /// <summary>Reads <paramref name="text"/>; null where it names no days without knowing what day it is.</summary>
    public static PartialDay? Parse(string? text) =>
        PartialDay.Parse(text) ?? (DaysInWords.Parse(text ?? "") is { From: { } first, To: { } last } ? new PartialDay(first, last) : null);
}
