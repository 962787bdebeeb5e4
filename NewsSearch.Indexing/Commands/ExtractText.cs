using System.Globalization;
using System.Text;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Commands;

/// <summary>What was read in an article as a page of text.</summary>
internal static class ExtractText
{
    public static string Of(ExtractedArticle article)
    {
        var text = new StringBuilder();
        Line(text, $"{article.Title}");
        Line(text, $"  {article.Published?.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}  {article.Source ?? "no outlet"}  {article.Paragraphs.Count} paragraphs, {article.Removed.Count} lines removed");
        foreach (var kind in article.Entities.GroupBy(e => e.Kind).OrderBy(g => g.Key))
            Line(text, $"  {kind.Key}: {string.Join(", ", kind.Select(e => e.Name))}");
        foreach (var leader in article.Leaders)
            Line(text, $"  Leader: {leader.Name}, {leader.Office}");
        foreach (var role in article.Roles)
            Line(text, $"  Role: {article.Text[role.Start..role.End]}");
        foreach (var quote in article.Quotes)
            Line(text, $"  Quote: {article.Text[quote.Start..quote.End]} ({(quote.Speakers.Count == 0 ? "speaker unknown" : string.Join(", ", quote.Speakers.Select(s => s.Name)))})");
        foreach (var country in article.Countries)
            Line(text, $"  Country: {country.Name} {country.Weight:P0}");
        Line(text, $"");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
