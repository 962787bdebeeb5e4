using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Addresses;

/// <summary>The page of an import: "/sources/imports/12?show=flagged&amp;page=2".</summary>
public static class ImportAddress
{
    /// <summary>The parameter of what is shown.</summary>
    public const string Show = "show";

    /// <summary>What was not taken in, with the reasons.</summary>
    public const string Rejected = "rejected";

    private static readonly (string Word, ImportMarks Marks)[] Words =
    [
        ("new", ImportMarks.Added),
        ("versions", ImportMarks.NewVersion),
        ("copies", ImportMarks.Copy),
        ("near", ImportMarks.NearCopy),
        ("flagged", ImportMarks.Flagged),
    ];

    /// <summary>The address of the articles with a mark.</summary>
    public static string Of(long import, ImportMarks marks, int page = 1) => Of(import, Words.Single(word => word.Marks == marks).Word, page);

    /// <summary>The address of what was not taken in.</summary>
    public static string OfRejected(long import, int page = 1) => Of(import, Rejected, page);

    /// <summary>What the parameter asks for; none where it asks for nothing of ours.</summary>
    public static ImportMarks Marks(string? show) => Words.FirstOrDefault(word => word.Word == show).Marks;

    private static string Of(long import, string show, int page) =>
        PageNumber.Address(string.Create(CultureInfo.InvariantCulture, $"/sources/imports/{import}"), new QueryBuilder { { Show, show } }, page);
}
