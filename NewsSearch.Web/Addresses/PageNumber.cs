using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace NewsSearch.Web.Addresses;

/// <summary>A one-based page in an address.</summary>
public static class PageNumber
{
    /// <summary>The parameter of the page, where an address has but one list.</summary>
    public const string Name = "page";

    private const int Most = 1_000_000;

    /// <summary>An address with its query, and the page where that is not the first.</summary>
    public static string Address(string path, QueryBuilder query, int page)
    {
        foreach (var (name, value) in Parameter(page))
            query.Add(name, value);
        return path + query;
    }

    /// <summary>The parameter that says a page; none for the first, where every list begins.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parameter(int page, string name = Name) =>
        page > 1 ? [new(name, page.ToString(CultureInfo.InvariantCulture))] : [];

    /// <summary>The page that <paramref name="text"/> says; the first where it says none.</summary>
    public static int Parse(string? text) => Read(text) ?? 1;

    /// <summary>What is said of a parameter that is to be a page and is none, or nothing.</summary>
    public static IEnumerable<string> Misread(string name, string? text) => string.IsNullOrEmpty(text) || Read(text) is not null ? [] : [$"{name} is a number from 1, not '{text}'."];

    /// <summary>The page that <paramref name="text"/> says; null where it says none.</summary>
    private static int? Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? Math.Min(page, Most) : null;
}
