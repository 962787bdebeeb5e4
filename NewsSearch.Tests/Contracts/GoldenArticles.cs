using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Reads the articles of the golden searches, names and quotations marked in their text.</summary>
internal static partial class GoldenArticles
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IndexedArticle> Read() => [.. GoldenTable.Rows("articles.tsv").Select(Read)];

    private static IndexedArticle Read(string[] cells)
    {
        var plain = SampleArticles.Article(cells[0], cells[2], Name().Replace(cells[3], m => m.Groups["words"].Value), cells[1].Length == 0 ? null : cells[1], read: false);
        return cells[5] == "unread" ? plain : plain with { Annotations = Reading(plain.Article, cells[2], cells[3], cells[4]) };
    }

    private static Annotations Reading(Article article, string title, string body, string roles)
    {
        var mentions = Mentions(ArticleText.Compose(title, body.Split('|'))).ToList();
        return SampleArticles.Reading([.. mentions.Where(m => m.Kind != MentionKind.Demonym).Select(m => m.Entity!).Distinct()]) with
        {
            Mentions = mentions,
            Quotes = [.. Quoted().Matches(article.Text).Select(m => new Quote(m.Index + 1, m.Index + m.Length - 1, QuoteForm.Direct, [], null))],
            Roles = [.. roles.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(role => role.Split('=')).Select(role => new Role(role[1], role[0], null, RoleState.Now, 0, 1))],
        };
    }

    /// <summary>The names by their places in the text without marks.</summary>
    private static IEnumerable<Mention> Mentions(string marked)
    {
        var removed = 0;
        foreach (Match match in Name().Matches(marked))
        {
            var (id, words) = (match.Groups["id"].Value, match.Groups["words"].Value);
            var start = match.Index - removed;
            removed += match.Length - words.Length;
            yield return new Mention(start, start + words.Length, match.Groups["people"].Success ? MentionKind.Demonym : SampleArticles.Kind(id), words, id, "test", 1);
        }
    }

    [GeneratedRegex("{(?<people>~)?(?<id>[^:{}]+):(?<words>[^{}]+)}")]
    private static partial Regex Name();

    [GeneratedRegex("“[^”]+”")]
    private static partial Regex Quoted();
}
