using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>Where the leaders of a day are listed.</summary>
public static class LeadersAddress
{
    /// <summary>The parameter of a country, body or person that is looked for among them.</summary>
    public const string Find = "find";

    /// <summary>"/leaders?on=2015-03-01", with what is looked for among them where anything is.</summary>
    public static string On(DateOnly day, string? find = null) =>
        "/leaders?on=" + Machine(day) + (string.IsNullOrWhiteSpace(find) ? "" : $"&{Find}={Uri.EscapeDataString(find)}");

    /// <summary>The day as the address and its form write it: "2015-03-01".</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
