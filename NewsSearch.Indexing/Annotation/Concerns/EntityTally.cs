using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Counts an article's entities and says how central each is.</summary>
internal static class EntityTally
{
    private const double FrequencyWeight = 0.5;
    private const double TitleWeight = 0.3;
    private const double PlaceWeight = 0.2;

    /// <summary>
    /// The entities of <paramref name="links"/>, most salient first. Salience is half how often an entity is named beside the one named most (square root),
    /// three tenths whether the title names it, two tenths how early the text does.
    /// </summary>
    public static IReadOnlyList<Entity> Of(string text, bool titled, IReadOnlyList<FoundName> names, IReadOnlyList<Link> links)
    {
        var titleEnd = titled ? text.IndexOf(ArticleText.Break, StringComparison.Ordinal) : 0;
        titleEnd = titled && titleEnd < 0 ? text.Length : titleEnd;
        var groups = Enumerable.Range(0, names.Count).Where(i => links[i].Target is not null)
            .GroupBy(i => links[i].Target!.Id, StringComparer.Ordinal).ToList();
        var most = groups.Count == 0 ? 1 : groups.Max(g => g.Count());
        return [.. groups.Select(g => Entity(g, g.Count())).OrderByDescending(e => e.Salience).ThenBy(e => e.Id, StringComparer.Ordinal)];

        Entity Entity(IEnumerable<int> mentions, int count)
        {
            var first = mentions.First();
            var inTitle = names[first].Start < titleEnd;
            var early = 1 - ((double)names[first].Start / Math.Max(1, text.Length));
            var salience = (FrequencyWeight * Math.Sqrt((double)count / most)) + (inTitle ? TitleWeight : 0) + (PlaceWeight * early);
            var target = links[first].Target!;
            return new Entity(target.Id, target.Name, target.Kind, target.Country, count, Math.Round(Math.Min(1, salience), 3));
        }
    }
}
