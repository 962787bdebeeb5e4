using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>A one-based page in an address.</summary>
public static class PageNumber
{
    private const int Most = 1_000_000;

    /// <summary>The page that <paramref name="text"/> says; the first where it says none.</summary>
    public static int Parse(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? Math.Min(page, Most) : 1;
}
