using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>
/// Links organisations: what the article itself says of a name (its expansion, its longer form) before what the tables know,
/// the tables before the naming of national bodies, and a name that nobody knows as an entity of its own.
/// </summary>
internal sealed class OrganisationLinker(Gazetteer gazetteer)
{
    // A short form of a short form of a longer name: more links than this are a circle.
    private const int DeepestChain = 4;

    private readonly NationalName _national = new(gazetteer);
    private readonly FirmNames _firm = new(gazetteer);
    private readonly OrganisationSpellings _spellings = new(gazetteer);

    public void Link(LinkingTask task)
    {
        var names = NamesByKey(task);
        if (names.Count == 0)
            return;
        var kin = new OrganisationKin(task, names, _national);
        var ranking = new OrganisationRanking(gazetteer, _national, new OrganisationCandidates(gazetteer, _spellings, task), task, new CountryShares(task, _firm.CountriesOf(task)));
        var settled = new Dictionary<OrganisationName, Link>(ReferenceEqualityComparer.Instance);
        foreach (var name in names)
            name.LinkOpen(task, Settle(task, name, kin, ranking, settled, 0));
    }

    private static List<OrganisationName> NamesByKey(LinkingTask task) =>
        [.. task.Open(MentionKind.Organisation)
            .GroupBy(i => OrganisationName.KeyOf(task.Names[i].Surface), StringComparer.Ordinal)
            .SelectMany(g => OfState(task, g))
            .Select(g => new OrganisationName(g.Key, BestSpelling(g.Select(i => task.Names[i])), [.. g]))];

    // "the state Senate" and the country's, unless most mentions say that the state's is meant.
    private static IEnumerable<IGrouping<string, int>> OfState(LinkingTask task, IGrouping<string, int> name)
    {
        var keys = name.ToLookup(i => StateChambers.KeyOf(task, i, name.Key), StringComparer.Ordinal);
        return keys.Count > 1 && keys.First(k => k.Key != name.Key) is var state && 2 * state.Count() >= name.Count() ? name.GroupBy(_ => state.Key, StringComparer.Ordinal) : keys;
    }

    // A long name in capitals is a headline's; of the others the one most used, the longer of two as often used.
    private static string BestSpelling(IEnumerable<FoundName> spellings) => spellings
        .GroupBy(n => n.Surface, StringComparer.Ordinal)
        .OrderBy(s => s.Key.Any(char.IsLower) ? 0 : 1)
        .ThenByDescending(s => s.Count())
        .ThenByDescending(s => s.Key.Length)
        .First().Key;

    private static Link Settle(LinkingTask task, OrganisationName name, OrganisationKin kin, OrganisationRanking ranking, Dictionary<OrganisationName, Link> settled, int depth)
    {
        if (settled.TryGetValue(name, out var before))
            return before;
        var link = depth < DeepestChain ? FromArticle() ?? ranking.Known(name) ?? ByAcronym() ?? ShortForm() ?? Parted() ?? Headed() ?? LastNamed() ?? ranking.OfItsOwn(name) : ranking.OfItsOwn(name);
        return settled[name] = link;

        Link? FromArticle()
        {
            if (kin.IntroducedFor(name) is { } introduced)
                return Like(introduced, EvidenceRules.Acronym, 0.97);
            if (name.IsAcronym && kin.ExpansionOf(name) is { } expansion)
                return Like(expansion, EvidenceRules.Acronym, 0.93);
            // "Senate" is the US Senate of the article, but "Democratic" hardly the Iowa Democratic Party, which the tables do not know.
            if (GenericWords.IsPaper(name.Key))
                return ShortForm();
            return name.IsGeneric && kin.LongerFormOf(name) is { } longer && ranking.Known(longer) is { Target: { } known } && !ranking.IsElsewhere(name, known) ? ShortForm() : null;
        }

        Link? ByAcronym() => kin.AcronymOf(name) is { } acronym ? ranking.KnownByAcronym(name, acronym) : null;

        Link? ShortForm() => (kin.WithoutCountry(name) ?? (kin.LongerFormOf(name) is { } l && kin.WithoutCountry(l) != name ? l : null)) is { } other
            ? Like(other, EvidenceRules.ShortForm, 0.85)
            : null;

        Link? Parted() => (kin.EndedBy(task, name) ?? (ranking.IsPlace(name) ? null : kin.BegunBy(name))) is { } whole ? Like(whole, EvidenceRules.ShortForm, 0.75) : null;
        Link? Headed() => kin.HeadedBy(task, name) is { } headed ? Like(headed, EvidenceRules.ShortForm, 0.75) : null;
        Link? LastNamed() => kin.LastWith(name) is { } last ? Like(last, EvidenceRules.ShortForm, 0.7) : null;

        Link? Like(OrganisationName other, string rule, double score) =>
            Settle(task, other, kin, ranking, settled, depth + 1).Target is { } target ? new Link(target, rule, score) : null;
    }
}
