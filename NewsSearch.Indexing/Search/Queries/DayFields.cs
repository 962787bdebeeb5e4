namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Other names under which days are asked for, as other archives have them: <c>after:2020</c>, <c>before:"March 2015"</c>, <c>since:monday</c>, <c>year:2015</c>. They are fields only before what names days; elsewhere they are words.</summary>
internal static class DayFields
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 9;

    /// <summary>What goes before the days of a field to say the same behind <c>date:</c>; null where there is no such field.</summary>
    public static string? Opening(string name) => name.ToLowerInvariant() switch
    {
        "after" => "after ",
        "before" => "before ",
        "since" or "from" => "since ",
        "until" or "till" or "to" => "until ",
        "year" or "month" or "day" or "published" => "",
        _ => null,
    };
}
