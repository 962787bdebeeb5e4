using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A day, or several that one word or number stands for, as a person types it: "2022-01-15", "2022-01", "2022", with the day first, "15.1.2022", or in words: "March 2022", "the 1990s". A day in numbers that may be two, "3/4/2022", is read with the day first.</summary>
public static class TypedDays
{
    /// <summary>Reads <paramref name="text"/>; null where it names no days without knowing what day it is.</summary>
    public static PartialDay? Parse(string? text)
    {
        if (PartialDay.Parse(text) is { } partial)
            return partial;
        text = text?.Trim() ?? "";
        if (DaysInNumbers.Parse(text) is { } day)
            return new PartialDay(day, day);
        if (DaysInWords.Parse(text) is { From: { } first, To: { } last })
            return new PartialDay(first, last);
        return DaysInNumbers.DayFirst(text) is { } read ? new PartialDay(read, read) : null;
    }

    /// <summary>How those of <paramref name="texts"/> that may be two days are read, a sentence each.</summary>
    public static IReadOnlyList<string> Notes(params IEnumerable<string?> texts)
    {
        var notes = new QueryNotes();
        foreach (var text in texts)
            DaysInNumbers.TellOfEither(text ?? "", notes);
        return notes.All;
    }
}
