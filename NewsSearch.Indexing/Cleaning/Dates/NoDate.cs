namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Text that gives no date.</summary>
/// <param name="Why">The end of a sentence that begins with the text: "cannot be read as a date", "has no year".</param>
internal sealed record NoDate(string Why) : DateReading
{
    public static NoDate Unreadable { get; } = new("cannot be read as a date");

    public static NoDate WithoutYear { get; } = new("has no year");

    public static NoDate Impossible { get; } = new("is no day of the calendar");
}
