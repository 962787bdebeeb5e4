using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>
/// Links places: countries first, then places told apart by the place beside them, then each name once for the whole article by prior and by what else it names.
/// Names that no table knows become places of their own.
/// </summary>
internal sealed class PlaceLinker(Gazetteer gazetteer)
{
    private readonly PlaceCandidates _candidates = new(gazetteer);

    public void Link(LinkingTask task)
    {
        var names = NamesByKey(task);
        LinkCountries(task, names);
        LinkHalves(task, names);
        var byMention = names.SelectMany(n => n.Mentions.Select(i => (Mention: i, Name: n))).ToDictionary(p => p.Mention, p => p.Name);
        foreach (var name in names)
            LinkPairs(task, name, byMention);
        var ranking = new PlaceRanking(gazetteer, task);
        foreach (var name in names.Where(n => n.Candidates.Count > 0 && n.IsFirm))
            Settle(task, name, ranking);
        ranking = new PlaceRanking(gazetteer, task);
        foreach (var name in names.Where(n => n.Candidates.Count > 0))
            Settle(task, name, ranking);
        new PlacesOfTheirOwn(gazetteer, task, names).Link();
    }

    private List<PlaceName> NamesByKey(LinkingTask task) =>
        [.. task.Open(MentionKind.Place)
            .GroupBy(i => NameKey.Of(task.Names[i].Surface), StringComparer.Ordinal)
            .Select(g => new PlaceName(g.Key, [.. g], _candidates.Of(task.Names[g.First()].Surface)))];

    private static void LinkCountries(LinkingTask task, List<PlaceName> names)
    {
        foreach (var name in names.Where(n => n.Candidates is [{ IsCountry: true }, ..] && !n.HasRivalOfCountry))
            name.LinkOpen(task, new Link(name.Candidates[0].Target, EvidenceRules.CountryName, 0.98));
    }

    // "the North" in an article about Korea.
    private void LinkHalves(LinkingTask task, List<PlaceName> names)
    {
        foreach (var (half, country) in new[] { ("north", "North Korea"), ("south", "South Korea") })
        {
            if (names.Find(n => n.Key == half) is { } name && names.Exists(n => n.Key is "north korea" or "south korea" or "pyongyang" or "seoul") && gazetteer.CountryNamed(country) is { } korea)
                name.LinkOpen(task, new Link(Target.Of(korea), EvidenceRules.Context, 0.85));
        }
    }

    private void LinkPairs(LinkingTask task, PlaceName name, Dictionary<int, PlaceName> byMention)
    {
        var rest = true;
        foreach (var i in name.Mentions)
        {
            if (PlaceHints.Pair(task, i) is not { } j || BestPair(name, _candidates.Of(task.Names[j].Surface)) is not { } pair)
                continue;
            task[i] = new Link(pair.Narrow.Target, EvidenceRules.PlacePair, 0.97);
            if (task[j] is null)
                byMention.GetValueOrDefault(j)?.LinkOpen(task, new Link(pair.Wide.Target, EvidenceRules.PlacePair, 0.95));
            if (rest)
                name.LinkOpen(task, new Link(pair.Narrow.Target, EvidenceRules.PlacePair, 0.93));
            rest = false;
        }
    }

    private static (PlaceCandidate Narrow, PlaceCandidate Wide)? BestPair(PlaceName name, IReadOnlyList<PlaceCandidate> wider)
    {
        (PlaceCandidate Narrow, PlaceCandidate Wide)? best = null;
        foreach (var narrow in name.Candidates)
        {
            foreach (var wide in wider.Where(narrow.LiesIn))
            {
                if (best is not { } b || narrow.Prior + wide.Prior > b.Narrow.Prior + b.Wide.Prior)
                    best = (narrow, wide);
            }
        }

        return best;
    }

    private static void Settle(LinkingTask task, PlaceName name, PlaceRanking ranking)
    {
        if (name.Mentions.All(i => task[i] is not null))
            return;
        if (ranking.Best(name) is { } link)
            name.LinkOpen(task, link);
    }
}
