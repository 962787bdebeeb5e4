using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A day, or several that one word or number stands for, as a person types it: "2022-01-15", "2022-01", "2022", with the day first, "15.1.2022", or in words: "March 2022", "the 1990s".</summary>
public static class TypedDays
{
    /// <summary>Reads <paramref name="text"/>; null where it names no days without knowing what day it is.</summary>
    public static PartialDay? Parse(string? text)
    {
        if (PartialDay.Parse(text) is { } partial)
            return partial;
        if (DaysInNumbers.Parse(text?.Trim() ?? "") is { } day)
            return new PartialDay(day, day);
        return DaysInWords.Parse(text ?? "") is { From: { } first, To: { } last } ? new PartialDay(first, last) : null;
    }
}
