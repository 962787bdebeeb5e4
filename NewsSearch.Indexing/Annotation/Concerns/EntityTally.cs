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
        var titleEnd = TitleEnd(text, titled);
        var groups = Enumerable.Range(0, names.Count).Where(i => links[i].Target is not null)
            .GroupBy(i => links[i].Target!.Id, StringComparer.Ordinal).ToList();
        var most = groups.Count == 0 ? 1 : groups.Max(g => g.Count());
        return [.. groups.Select(g => Entity(g, g.Count())).OrderByDescending(e => e.Salience).ThenBy(e => e.Id, StringComparer.Ordinal)];

        Entity Entity(IEnumerable<int> mentions, int count)
        {
            var first = mentions.First();
            var target = links[first].Target!;
            return new Entity(target.Id, target.Name, target.Kind, target.Country, count, Salience(names[first].Start, titleEnd, text.Length, (double)count / most));
        }
    }

    /// <summary>The entities of a reading as its mentions have them by now, most salient first; those that stand nowhere in the text are left as they are.</summary>
    public static IReadOnlyList<Entity> Again(string text, bool titled, Annotations read)
    {
        var titleEnd = TitleEnd(text, titled);
        var mentions = read.Mentions.Where(m => m.Entity is not null).GroupBy(m => m.Entity!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Count: g.Count(), First: g.Min(m => m.Start)), StringComparer.Ordinal);
        var most = mentions.Count == 0 ? 1 : mentions.Values.Max(m => m.Count);
        return
        [
            .. read.Entities
                .Select(e => mentions.TryGetValue(e.Id, out var of) ? e with { Salience = Salience(of.First, titleEnd, text.Length, (double)of.Count / most) } : e)
                .OrderByDescending(e => e.Salience).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static double Salience(int first, int titleEnd, int length, double share)
    {
        var early = 1 - ((double)first / Math.Max(1, length));
        var salience = (FrequencyWeight * Math.Sqrt(share)) + (first < titleEnd ? TitleWeight : 0) + (PlaceWeight * early);
        return Math.Round(Math.Min(1, salience), 3);
    }

    private static int TitleEnd(string text, bool titled) => !titled ? 0 : text.IndexOf(ArticleText.Break, StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;
}
