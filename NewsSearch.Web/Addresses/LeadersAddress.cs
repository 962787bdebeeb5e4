using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>Where the leaders of a day are listed.</summary>
public static class LeadersAddress
{
    /// <summary>"/leaders?on=2015-03-01".</summary>
    public static string On(DateOnly day) => "/leaders?on=" + Machine(day);

    /// <summary>The day as the address and its form write it: "2015-03-01".</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
