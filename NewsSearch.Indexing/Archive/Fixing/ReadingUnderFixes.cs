using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>One reading with corrections laid over it: mentions first, then all that refers to whom they mean.</summary>
internal sealed class ReadingUnderFixes
{
    private readonly HoldingFixes fixes;
    private readonly Annotations read;
    private readonly FixedArticle article;
    private readonly SortedSet<long> touched = [];
    private readonly List<Fate> fates;
    private readonly ILookup<string, int> mentionsOf;
    private readonly Dictionary<string, Fate> unmentioned;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public ReadingUnderFixes(HoldingFixes fixes, Annotations read, FixedArticle article)
    {
        (this.fixes, this.read, this.article) = (fixes, read, article);
        fates = [.. read.Mentions.Select(m => fixes.FateOf(m.Entity, m.Kind, m.Surface, article, touched))];
        mentionsOf = Enumerable.Range(0, read.Mentions.Count).Where(i => read.Mentions[i].Entity is not null).ToLookup(i => read.Mentions[i].Entity!, StringComparer.Ordinal);
        // What a source says of an article without its standing there is known by the name alone.
        unmentioned = read.Entities.DistinctBy(e => e.Id).Where(e => !mentionsOf.Contains(e.Id)).ToDictionary(e => e.Id, e => fixes.FateOf(e.Id, e.Kind, e.Name, article, touched), StringComparer.Ordinal);
    }

    /// <summary>The reading as it comes out.</summary>
    public FixedReading Fixed()
    {
        var moved = touched.Count > 0;
        var entities = moved ? Moved() : [.. read.Entities];
        foreach (var entity in entities)
            names[entity.Id] = entity.Name;
        var corrected = read with
        {
            Mentions = moved ? [.. read.Mentions.Zip(fates).Where(m => !m.Second.Gone).Select(m => Mended(m.First, m.Second))] : read.Mentions,
            Entities = [.. entities.Select(e => e with { Name = NameOf(e.Id, e.Name) })],
            Roles = moved ? [.. read.Roles.Select(Mended).OfType<Role>()] : read.Roles,
            Quotes = [.. read.Quotes.Select(q => q with { Speakers = [.. q.Speakers.Select(Mended)] })],
            Leaders = [.. read.Leaders.Select(Mended).OfType<LeaderInOffice>().DistinctBy(l => (l.Person, l.Of))],
            Countries = [.. read.Countries.Select(c => c with { Name = NameOf(CountryId.Of(c.Country), c.Name) })],
        };
        return touched.Count == 0 ? new FixedReading(read, []) : new FixedReading(corrected, touched);
    }

    private static Mention Mended(Mention mention, Fate fate) => fate.Fix == 0
        ? mention
        : mention with { Entity = fate.Entity, Kind = fate.Kind, Rule = EditorRule.Of(fate.Fix), Score = 1 };

    /// <summary>The entities after mentions have moved: those left without any are gone, those that got some are counted up or new.</summary>
    private List<Entity> Moved()
    {
        var stay = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var come = new List<(FixTarget Target, int Mentions, double Salience)>();
        foreach (var entity in read.Entities.DistinctBy(e => e.Id))
        {
            List<(Fate Fate, int Mentions)> parts = unmentioned.TryGetValue(entity.Id, out var alone)
                ? [(alone, entity.Mentions)]
                : [.. mentionsOf[entity.Id].Select(i => fates[i]).GroupBy(f => f).Select(g => (g.Key, g.Count()))];
            foreach (var (fate, mentions) in parts.Where(p => !p.Fate.Gone))
            {
                if (fate.Fix > 0)
                    come.Add((fate.Target!, mentions, entity.Salience));
                else
                    stay[entity.Id] = parts.Count == 1 ? entity : entity with { Mentions = mentions };
            }
        }

        foreach (var (target, mentions, salience) in come)
        {
            stay[target.Id] = stay.TryGetValue(target.Id, out var there)
                ? there with { Mentions = there.Mentions + mentions, Salience = Math.Max(there.Salience, salience) }
                : new Entity(target.Id, target.Name, target.Kind, target.Country, mentions, salience);
        }

        return [.. stay.Values.OrderByDescending(e => e.Salience).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private Role? Mended(Role role)
    {
        var person = Follow(role.Person, i => read.Mentions[i].Start >= role.Start && read.Mentions[i].End <= role.End);
        return person?.StartsWith("person/", StringComparison.Ordinal) == true
            ? role with { Person = person, Of = role.Of is null ? null : Follow(role.Of, i => read.Mentions[i].Start >= role.Start && read.Mentions[i].End <= role.End) }
            : null;
    }

    private Speaker Mended(Speaker speaker)
    {
        if (speaker.Entity is not { } was)
            return speaker;
        return Follow(was, i => read.Mentions[i].Surface == speaker.Surface) is { } now
            ? speaker with { Entity = now, Name = NameOf(now, speaker.Name) }
            : new Speaker(null, speaker.Surface, speaker.Surface);
    }

    private LeaderInOffice? Mended(LeaderInOffice leader) =>
        Follow(leader.Person, _ => false) is { } person && Follow(leader.Of, _ => false) is { } of
            ? leader with { Person = person, Name = NameOf(person, leader.Name), Of = of }
            : null;

    /// <summary>
    /// Whom words mean now that were taken to mean <paramref name="id"/>: whom the mention means that they go with, where there is one; else the entity itself as long as the article mentions it, else whom its first mention means.
    /// Null where those mentions are no names.
    /// </summary>
    private string? Follow(string id, Func<int, bool> goesWith)
    {
        if (unmentioned.TryGetValue(id, out var alone))
            return alone.Entity;
        if (!mentionsOf.Contains(id))
            return fixes.FateOf(id, MentionKind.Person, null, article, touched).Entity;
        var there = mentionsOf[id].ToList();
        if (there.Where(goesWith).Take(1).ToList() is [var with])
            return fates[with].Entity;
        return there.Exists(i => fates[i].Fix == 0) ? id : there.Select(i => fates[i].Entity).FirstOrDefault(e => e is not null);
    }

    private string NameOf(string id, string was)
    {
        if (fixes.NameOf(id) is not var (number, name))
            return names.GetValueOrDefault(id, was);
        touched.Add(number);
        return name;
    }
}
