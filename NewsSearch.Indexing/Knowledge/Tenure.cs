namespace NewsSearch.Indexing.Knowledge;

/// <summary>One person's time in one office. Both ends are included; the day of a handover belongs to both.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Of">"country/ru", or the id of an international body.</param>
/// <param name="Office">The office in English: "President of Russia".</param>
/// <param name="Kind">What kind of office it is.</param>
/// <param name="From">First day; the first of the month or year where no more is known.</param>
/// <param name="To">Last day; null while in office as of the table's date.</param>
/// <param name="Acting">Whether it was held for the time being.</param>
public sealed record Tenure(string Person, string Of, string Office, OfficeKind Kind, DateOnly From, DateOnly? To, bool Acting)
{
    /// <summary>Whether the office was held on <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}
