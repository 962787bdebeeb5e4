using System.Globalization;

namespace NewsSearch.Web.Pages.Article;

/// <summary>The version of an article that an address asks for.</summary>
/// <param name="Number">Its number, from 1; null for the current one.</param>
/// <param name="IsReadable">Whether the address says a number at all where it says something.</param>
public readonly record struct WantedVersion(int? Number, bool IsReadable)
{
    /// <summary>Reads the parameter; null or empty asks for the current version.</summary>
    public static WantedVersion Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new WantedVersion(null, true);
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        return new WantedVersion(isNumber ? number : null, isNumber);
    }
}
