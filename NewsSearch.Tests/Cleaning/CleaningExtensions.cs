using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;
using Shouldly;

namespace NewsSearch.Tests.Cleaning;

/// <summary>Short ways to clean a document at a fixed time.</summary>
internal static class CleaningExtensions
{
    /// <summary>The clock of all cleaning tests.</summary>
    public static FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 6, 15, 12, 0, 0, TimeSpan.Zero));

    public static Article CleanText(this string text, RawFields? fields = null) => Clean(RawForm.Text, text, fields);

    public static Article CleanPage(this string html, RawFields? fields = null) => Clean(RawForm.HtmlPage, html, fields);

    public static Article CleanFragment(this string html, RawFields? fields = null) => Clean(RawForm.HtmlFragment, html, fields);

    public static CleaningResult Result(RawForm form, string text, RawFields? fields = null) =>
        new ArticleCleaner(Clock).Clean(new RawDocument(new Origin("file"), form, text, fields ?? new RawFields()));

    public static string Golden(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "cleaning", name));

    private static Article Clean(RawForm form, string text, RawFields? fields) => Result(form, text, fields).ShouldBeOfType<Cleaned>().Article;
}
