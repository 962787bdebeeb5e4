using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Days from one to another, both included, within the years that are scored.</summary>
internal readonly record struct LeadersSpan(DateOnly From, DateOnly To)
{
    /// <summary>The first day that counts.</summary>
    public static readonly DateOnly Begin = new(1990, 1, 1);

    /// <summary>A term, from <see cref="Begin"/> on; one that lasts ends on the last day there is.</summary>
    public static LeadersSpan Of(Tenure tenure) => new(Later(tenure.From, Begin), tenure.To ?? DateOnly.MaxValue);

    /// <summary>A row's days, from <see cref="Begin"/> on; null where a date is none.</summary>
    public static LeadersSpan? Of(LeadersReferenceRow row)
    {
        if (PartialDay.Parse(row.Start) is not { } start)
            return null;
        if (row.End is null)
            return new LeadersSpan(Later(start.First, Begin), DateOnly.MaxValue);
        return PartialDay.Parse(row.End) is { } end ? new LeadersSpan(Later(start.First, Begin), end.Last) : null;
    }

    /// <summary>Days from first to last.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether they have a day in common.</summary>
    public bool Overlaps(LeadersSpan other) => From <= other.To && other.From <= To;

    /// <summary>By how many days first or last differ, whichever differs more.</summary>
    public int DaysApart(LeadersSpan other) =>
        Math.Max(Math.Abs(From.DayNumber - other.From.DayNumber), Math.Abs(To.DayNumber - other.To.DayNumber));

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
