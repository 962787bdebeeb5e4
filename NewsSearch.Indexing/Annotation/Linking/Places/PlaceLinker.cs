using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>
/// Links places: countries first, then places told apart by the place beside them, then each name once for the whole article by prior and by what else it names.
/// Names that no table knows become places of their own.
/// </summary>
internal sealed class PlaceLinker(Gazetteer gazetteer)
{
    // A city of a million is hardly its unknown namesake in the country named next.
    private const double WellKnown = 3;

    private readonly PlaceCandidates _candidates = new(gazetteer);

    public void Link(LinkingTask task)
    {
        var names = NamesByKey(task);
        LinkTowns(task, names);
        LinkCountries(task, names);
        LinkHalves(task, names);
        var byMention = names.SelectMany(n => n.Mentions.Select(i => (Mention: i, Name: n))).ToDictionary(p => p.Mention, p => p.Name);
        var unknown = new HashSet<PlaceName>(ReferenceEqualityComparer.Instance);
        foreach (var name in names)
            LinkPairs(task, name, byMention, unknown);
        var ranking = new PlaceRanking(gazetteer, task);
        foreach (var name in names.Where(n => n.Candidates.Count > 0 && n.IsFirm && ranking.IsWellKnown(n) && !unknown.Contains(n)))
            Settle(task, name, ranking);
        ranking = new PlaceRanking(gazetteer, task);
        foreach (var name in names.Where(n => n.Candidates.Count > 0 && !unknown.Contains(n)))
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

    /// <summary>A town that is called as a country is, and behind which its state is printed: "Denmark, S.C.", "Lebanon, Tennessee".</summary>
    private void LinkTowns(LinkingTask task, List<PlaceName> names)
    {
        foreach (var name in names.Where(n => n.Candidates is [{ IsCountry: true }, ..] && !IsState(n)))
        {
            foreach (var i in name.Mentions)
            {
                if (PlaceHints.Pair(task, i) is not { } wide || _candidates.Of(task.Names[wide].Surface) is not [{ IsRegion: true, Target.Country: "US" } state, ..] || !EndsPair(task.Text.AsSpan(task.Names[wide].End), state))
                    continue;
                var town = BestPair(name, [state])?.Narrow.Target ?? TownOf(task.Names[i].Surface, state.Target);
                task[i] = new Link(town, EvidenceRules.PlacePair, 0.93);
            }
        }
    }

    // "Georgia, Alabama and Ohio" are three states.
    private static bool IsState(PlaceName name) => name.Candidates.Any(c => c is { IsRegion: true, Target.Country: "US" });

    private static Target TownOf(string town, Target state)
    {
        var name = $"{town}, {BareName.Of(state.Name)}";
        return new Target($"place/us/{Slug.Of(name)}", name, MentionKind.Place, state.Country);
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

    private void LinkPairs(LinkingTask task, PlaceName name, Dictionary<int, PlaceName> byMention, HashSet<PlaceName> unknown)
    {
        var rest = true;
        foreach (var i in name.Mentions)
        {
            if (PlaceHints.Pair(task, i) is not { } j)
                continue;
            var wider = _candidates.Of(task.Names[j].Surface);
            if (BestPair(name, wider) is not { } pair)
            {
                if (LiesElsewhere(task, name, i, j, wider))
                    unknown.Add(name);
                continue;
            }

            task[i] = new Link(pair.Narrow.Target, EvidenceRules.PlacePair, 0.97);
            if (task[j] is null)
                byMention.GetValueOrDefault(j)?.LinkOpen(task, new Link(pair.Wide.Target, EvidenceRules.PlacePair, 0.95));
            if (rest)
                name.LinkOpen(task, new Link(pair.Narrow.Target, EvidenceRules.PlacePair, 0.93));
            rest = false;
        }
    }

    /// <summary>Whether the division or country printed behind a town has none of that name in the tables: "Randolph, New Hampshire" is a place of its own there, none of its namesakes. In a list ("Paris, Germany and Spain") nothing is said of where it lies.</summary>
    private static bool LiesElsewhere(LinkingTask task, PlaceName name, int narrow, int wide, IReadOnlyList<PlaceCandidate> wider)
    {
        if (wider is not [{ } first, ..] || !(first.IsCountry || first.IsRegion) || (first.IsRegion && IsState(name)) || !name.Candidates.All(c => IsTownElsewhere(c, first)))
            return false;
        var rest = task.Text.AsSpan(task.Names[wide].End);
        return EndsPair(rest, first) && PlaceHints.Pair(task, wide) is null && !(narrow > 0 && task.Names[narrow - 1].Kind is MentionKind.Place && task.Between(narrow - 1, narrow) is ", ");
    }

    // A site or a sea may lie there without the tables saying so, and a city of a million is hardly its unknown namesake in the country named next.
    private static bool IsTownElsewhere(PlaceCandidate candidate, PlaceCandidate wide) =>
        !candidate.IsCountry && !candidate.IsRegion && (wide.IsRegion || candidate.Prior < WellKnown) && (candidate.Target.Country != wide.Target.Country || (wide.IsRegion && candidate.Region is not null));

    // Another name or a joint behind makes a list of it or a description: "Guantanamo Bay, U.S. military".
    private static bool EndsPair(ReadOnlySpan<char> rest, PlaceCandidate wide)
    {
        if (rest.Length == 0 || rest[0] is ',' or '.' or ';' or ')' or '\n' or '-' or '—')
            return true;
        return wide.IsRegion && rest[0] == ' ' && rest.Length > 1 && char.IsLower(rest[1]) && !rest.StartsWith(" and ") && !rest.StartsWith(" or ");
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
