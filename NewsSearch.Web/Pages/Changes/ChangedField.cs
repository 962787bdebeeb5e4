using NewsSearch.Indexing.Knowledge;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Changes;

/// <summary>What two versions say differently about the article, other than its text.</summary>
/// <param name="Name">What it is: "Authors".</param>
/// <param name="Old">As the earlier version has it; "none" where it has none.</param>
/// <param name="Now">As the later one has it.</param>
public sealed record ChangedField(string Name, string Old, string Now)
{
    private const string None = "none";

    /// <summary>The fields that differ.</summary>
    public static IReadOnlyList<ChangedField> Between(Indexing.Articles.Article old, Indexing.Articles.Article now) =>
        [.. Fields(old).Zip(Fields(now)).Where(both => both.First.Value != both.Second.Value).Select(both => new ChangedField(both.First.Name, both.First.Value, both.Second.Value))];

    private static IEnumerable<(string Name, string Value)> Fields(Indexing.Articles.Article article) =>
    [
        ("Published", article.Published is { } date ? DateWords.WithTime(date) : DateWords.Undated),
        ("Authors", article.Authors.Count > 0 ? string.Join(", ", article.Authors) : None),
        ("Outlet", Outlets.Of(article) ?? None),
        ("Section", article.Section ?? None),
        ("Language", article.Language ?? None),
        ("Address", article.Url ?? None),
    ];
}
