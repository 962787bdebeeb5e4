using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>
/// Links surnames and first names by themselves: to the full name in the article that they are short for, else to a person of the tables on strong evidence.
/// "Mrs" and "Mr" are never the other's, and a president goes before children and spouses of the name.
/// </summary>
internal sealed class BareNames(Gazetteer gazetteer, LinkingTask task, PersonCast cast, PersonRanking ranking)
{
    // How many names back the family of "his brother" may be named.
    private const int Nearby = 4;

    private readonly PlainSurnames _plain = new(gazetteer, task);
    private readonly HouseholdNames _household = new(gazetteer);
    private readonly Governments _governments = new(gazetteer, task);

    /// <summary>Links the mentions of one bare name.</summary>
    public void Link(IReadOnlyList<int> mentions, PersonName bare)
    {
        // An article on the Clintons has Mr. and Mrs.; each is settled by itself.
        var addressed = mentions.GroupBy(i => FormsOfAddress.Before(task.Text, task.Names[i].Start)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (address, those) in addressed)
            Link(those, bare, address, addressed);
    }

    private void Link(List<int> mentions, PersonName bare, Address address, Dictionary<Address, List<int>> addressed)
    {
        var known = Known(bare, mentions, address, out var titled);
        // Without a word of address of its own a name means whom the article addresses so, where that is one: the "Clinton campaign" of Mrs. Clinton.
        if (known is null && address is Address.None && addressed.Keys.Where(a => a is not Address.None).ToList() is [var other])
            known = Known(bare, addressed[other], other, out _);
        var knownLink = known is null ? null : new Link(Target.Of(known), titled ? EvidenceRules.OfficeHolder : EvidenceRules.KnownSurname, titled ? 0.9 : 0.75);
        var (fitting, fit) = cast.Fitting(bare);
        fitting = Addressed(fitting, address, fit);
        var several = fitting.Count > 1;
        var principal = several && fit is ShortNameFit.Surname ? Principal(fitting, bare) : null;
        var others = fitting.All(m => IsRelativeOfLeader(m, bare));
        foreach (var i in mentions)
        {
            if (others && _governments.HeadAt(i, Bearers(bare)) is { } head)
            {
                task[i] = new Link(Target.Of(head), EvidenceRules.OfficeHolder, 0.9);
                continue;
            }

            if (fitting.Count == 0 && knownLink is null && Relative(i, bare) is { } relative)
            {
                task[i] = new Link(Target.Of(relative), EvidenceRules.FirstName, 0.8);
                continue;
            }

            if (fitting.Count == 0 && knownLink is null && !_plain.IsPrivate(i) && !_plain.IsOfBody(i) && _household.Find(task.Names[i].Surface) is { } everybodys)
            {
                task[i] = new Link(Target.Of(everybodys), EvidenceRules.KnownSurname, 0.7);
                continue;
            }

            var member = principal ?? PersonCast.Meant(i, fitting);
            task[i] = member is null || IsOutranked(member, known, titled, address)
                ? knownLink ?? new Link(null, several ? EvidenceRules.AmbiguousSurname : EvidenceRules.UnknownSurname, 0)
                : new Link(task[member.Mentions[0]]?.Target, Rule(fit, i, member), several ? 0.65 : 0.9);
        }
    }

    private KnownPerson? Known(PersonName bare, List<int> mentions, Address address, out bool titled)
    {
        var known = ranking.OfSurname(bare, Bearers(bare, address), mentions, out titled);
        // Whoever leads a country that the article speaks of may stand beside anything.
        if (known is null || titled)
            return known;
        return 2 * mentions.Count(i => _plain.IsPrivate(i) || (!ranking.LeadsHere(known) && _plain.IsOfBody(i))) < mentions.Count ? known : null;
    }

    /// <summary>"Fidel Castro … his brother Raul": the one of the tables who bears the first name and the surname of whoever was named last before; null where none does.</summary>
    private KnownPerson? Relative(int mention, PersonName bare)
    {
        if (bare.Parts.Count != 1 || !_plain.IsRelative(mention))
            return null;
        for (var i = mention - 1; i >= Math.Max(0, mention - Nearby); i--)
        {
            if (task.Names[i].Kind is MentionKind.Person && task[i]?.Target is { } target && PersonNameParser.Parse(target.Name).Family is { Length: > 0 } family
                && gazetteer.PersonsNamed($"{bare.Surface} {family}") is [var one] && one.Id != target.Id)
                return one;
        }

        return null;
    }

    // "President Trump" beside Ivanka Trump's full name is the president, and so is "Trump" beside that of Donald Trump Jr. in his father's years.
    private bool IsOutranked(CastMember member, KnownPerson? known, bool titled, Address address)
    {
        if (known is null || task[member.Mentions[0]]?.Target?.Id == known.Id)
            return false;
        // Of two presidents of one surname an undated article means the one whom it names in full.
        if (titled)
            return task.Day is not null || task[member.Mentions[0]]?.Target is not { } full || gazetteer.Person(full.Id) is not { } other || gazetteer.TenuresOf(other.Id).Count == 0;
        return ranking.IsPrincipal(known) && (address is not Address.None || member.Forms.All(f => f.Generation is not null)) && IsKin(member, known);
    }

    // Somebody well known who bears the name of a leader of the country, and led none: the "Clinton administration" beside Hillary Clinton is Bill's.
    private bool IsRelativeOfLeader(CastMember member, PersonName bare) =>
        task[member.Mentions[0]]?.Target is { } target && gazetteer.Person(target.Id) is { } known && gazetteer.TenuresOf(known.Id).Count == 0 && Bearers(bare).Contains(known);

    // Of the same family, as far as names tell: a relative whom the tables know too, or a junior.
    private bool IsKin(CastMember member, KnownPerson known) =>
        member.Forms.All(f => f.Generation is not null) || (task[member.Mentions[0]]?.Target is { } target && gazetteer.Person(target.Id) is { } relative && relative.Country == known.Country && gazetteer.TenuresOf(relative.Id).Count == 0);

    // Of several in the article the one who leads the country on its day.
    private CastMember? Principal(IReadOnlyList<CastMember> fitting, PersonName bare)
    {
        var leading = fitting.Where(m => task[m.Mentions[0]]?.Target is { } target && gazetteer.Person(target.Id) is { } person && ranking.IsPrincipal(person) && Bearers(bare).Contains(person)).ToList();
        return leading is [var one] ? one : null;
    }

    private IReadOnlyList<CastMember> Addressed(IReadOnlyList<CastMember> members, Address address, ShortNameFit fit) =>
        address is Address.None || fit is ShortNameFit.Given ? members : [.. members.Where(m => AddressOf(m) is var own && (own is Address.None || own == address))];

    // By the words before the full name, else by the first name.
    private Address AddressOf(CastMember member) =>
        member.Mentions.Select(i => FormsOfAddress.Before(task.Text, task.Names[i].Start)).FirstOrDefault(a => a is not Address.None) is var written and not Address.None
            ? written
            : FirstNames.Of(member.Forms[0].Surface);

    private IReadOnlyList<KnownPerson> Bearers(PersonName bare, Address address)
    {
        var all = Bearers(bare);
        if (bare.Generation is not null)
            all = [.. all.Where(p => PersonNameParser.Parse(p.Name).Generation == bare.Generation)];
        if (address is Address.None)
            return all;
        return [.. all.Where(p => FirstNames.Of(p.Name) is var own && (own is Address.None || own == address))];
    }

    private IReadOnlyList<KnownPerson> Bearers(PersonName bare)
    {
        var named = gazetteer.PersonsBySurname(bare.Surface);
        if (named.Count > 0 || bare.Parts.Count == 0)
            return named;
        named = gazetteer.PersonsBySurname(string.Join(' ', bare.Parts));
        return named.Count > 0 ? named : gazetteer.PersonsNamed(bare.Surface);
    }

    private static string Rule(ShortNameFit fit, int mention, CastMember member) => fit switch
    {
        ShortNameFit.Given or ShortNameFit.Middle => EvidenceRules.FirstName,
        _ => mention > member.Mentions[0] ? EvidenceRules.SurnameAfterFullName : EvidenceRules.SurnameBeforeFullName,
    };
}
