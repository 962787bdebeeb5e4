using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>Ranks what a place name may stand for: how often it is meant anywhere, and how well it fits what else the article names.</summary>
internal sealed class PlaceRanking
{
    private const double ShareWeight = 1.2;
    private const double BesideWeight = 3;
    private const double RegionWeight = 0.6;
    private const double ForeignPenalty = 0.2;
    private const double ListWeight = 1.5;
    private const double DivisionWeight = 2;

    // London, Ohio, needs more than an article about Ohio, since that may well speak of London.
    private const double Dwarfed = 1.2;
    private const double OfCapital = 0.8;

    // About 25,000 inhabitants.
    private const double LeastAlone = 2.2;
    private const double GreatCapital = 3.2;

    // A foreign place below this rank, in an article that names other countries, is more likely a namesake unknown to the tables.
    private const double LeastForeign = 2.2;
    private readonly Gazetteer _gazetteer;
    private readonly LinkingTask _task;
    private readonly CountryShares _shares;
    private readonly HashSet<string> _regions = new(StringComparer.Ordinal);

    public PlaceRanking(Gazetteer gazetteer, LinkingTask task)
    {
        _gazetteer = gazetteer;
        _task = task;
        _shares = new CountryShares(task);
        foreach (var i in Enumerable.Range(0, task.Names.Count).Where(i => task[i]?.Target is { Kind: MentionKind.Place }))
            _regions.Add(NameKey.Of(BareName.Of(task[i]!.Target!.Name, ", ")));
    }

    /// <summary>The likeliest; null where even that is unlikely to be meant.</summary>
    public Link? Best(PlaceName name)
    {
        var ranked = name.Candidates.Select(c => (Candidate: c, Score: Score(name, c))).OrderByDescending(r => r.Score).ThenBy(r => r.Candidate.Target.Id, StringComparer.Ordinal).ToList();
        var (best, score) = ranked[0];
        if (score < LeastForeign && IsForeign(best))
            return null;
        if (ranked.Count == 1)
            return new Link(best.Target, best.IsCountry ? EvidenceRules.CountryName : EvidenceRules.Gazetteer, 0.95);
        var byPrior = name.Candidates.MaxBy(c => c.Prior);
        var margin = score - ranked[1].Score;
        return new Link(best.Target, byPrior == best ? EvidenceRules.Prior : EvidenceRules.Context, Math.Clamp(0.6 + (0.2 * margin), 0.5, 0.95));
    }

    private double Score(PlaceName name, PlaceCandidate candidate)
    {
        var context = ShareWeight * Math.Sqrt(_shares.Of(candidate.Target.Country));
        if (IsForeign(candidate))
            context -= ForeignPenalty;
        var stated = candidate.Region is { } region && _regions.Contains(region) && region != name.Key;
        if (stated)
            context += RegionWeight;
        var dwarfed = name.Candidates.Max(c => c.Prior) - candidate.Prior;
        if (dwarfed > Dwarfed)
            context /= 2;
        // A small town stands with its state where it is meant, else it is the city abroad: talks in Geneva are not in Illinois.
        else if (candidate.Prior < LeastAlone && !stated && dwarfed > 0 && candidate.Target.Country == "US" && !candidate.IsRegion)
            context = Math.Min(context, 0);
        // A capital is not its namesake because an article speaks of the namesake's country: Washington is in England only where the text says so.
        if (name.Candidates.Any(c => c.IsCapital && c.Prior >= GreatCapital && c.Prior > candidate.Prior + OfCapital && c.Target.Country != candidate.Target.Country))
            context = Math.Min(context, 0);
        return candidate.Prior + context + Beside(name, candidate) + InList(name, candidate) + (candidate.IsRegion && name.Mentions.Any(i => DivisionWords.StandBeside(_task, i)) ? DivisionWeight : 0);
    }

    /// <summary>Whether a name speaks for its country by itself; a small town's may as well be an unknown namesake's.</summary>
    public bool IsWellKnown(PlaceName name) => _shares.Named || name.Candidates.Max(c => c.Prior) >= LeastForeign;

    private bool IsForeign(PlaceCandidate candidate) =>
        _shares.Named && !candidate.IsCountry && candidate.Target.Country is not null && _shares.Of(candidate.Target.Country) == 0;

    private double Beside(PlaceName name, PlaceCandidate candidate)
    {
        foreach (var i in name.Mentions)
        {
            if (PlaceHints.Of(_task, i) is { } hint && _task[hint]?.Target is { } target && target.Id != candidate.Target.Id && target.Country == candidate.Target.Country)
                return BesideWeight;
        }

        return 0;
    }

    // In "New York, New Jersey and Connecticut" a division stands among divisions.
    private double InList(PlaceName name, PlaceCandidate candidate)
    {
        foreach (var i in name.Mentions)
        {
            foreach (var j in new[] { i - 1, i + 1 })
            {
                if (j < 0 || j >= _task.Names.Count || _task.Between(Math.Min(i, j), Math.Max(i, j)) is not (", " or " and " or ", and " or " or "))
                    continue;
                if (_task[j]?.Target is { } target && SameSort(target, candidate))
                    return ListWeight;
            }
        }

        return 0;
    }

    private bool SameSort(Target listed, PlaceCandidate candidate) => listed.Id.StartsWith("country/", StringComparison.Ordinal)
        ? candidate.IsCountry
        : candidate.IsRegion && listed.Country == candidate.Target.Country && _gazetteer.Place(listed.Id)?.Kind == PlaceKind.Region;
}
