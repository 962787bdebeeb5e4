using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>
/// Reads the leaders of an undated article from its own words: a title before a name ("Ukrainian President Volodymyr Zelenskiy", "President Putin"),
/// or a title for which the tables leave one person of those mentioned ("the Chinese leader").
/// </summary>
internal sealed class TextLeaders(Gazetteer gazetteer)
{
    /// <summary>The leaders that <paramref name="linked"/> names as such, in order of their first mention.</summary>
    public IReadOnlyList<LeaderInOffice> Of(LinkedText linked, IReadOnlyList<Role> roles)
    {
        var found = new Dictionary<(string Person, string Of), LeaderInOffice>();
        var holders = linked.Entities.Values.Where(e => e.Kind == MentionKind.Person)
            .SelectMany(e => gazetteer.TenuresOf(e.Id).Select(t => (Entity: e, Tenure: t))).ToLookup(h => h.Tenure.Of, StringComparer.Ordinal);
        for (var i = 0; i < linked.Mentions.Count; i++)
        {
            var leader = linked.Mentions[i].Kind == MentionKind.Person ? Titled(linked, i) : Described(linked, i, holders);
            if (leader is not null)
                found.TryAdd((leader.Person, leader.Of), leader);
        }

        foreach (var leader in roles.Select(r => FromRole(linked, r)).OfType<LeaderInOffice>())
            found.TryAdd((leader.Person, leader.Of), leader);
        return [.. found.Values];
    }

    private LeaderInOffice? Titled(LinkedText linked, int i)
    {
        var mention = linked.Mentions[i];
        if (mention.Entity is not { } id || HeadTitles.EndingAt(linked.Text, mention.Start) is not { Former: false, Sought: false } title)
            return null;
        var of = Holder(linked, i - 1, title.Start);
        var home = $"country/{linked.Entities[id].Country?.ToLowerInvariant()}";
        var tenure = gazetteer.TenuresOf(id).Where(t => Fits(t, title.Office) && (of is null || t.Of == of)).OrderBy(t => t.Of == home ? 1 : 0).LastOrDefault();
        if (tenure is not null)
            return new LeaderInOffice(id, linked.Entities[id].Name, tenure.Of, tenure.Office, LeaderBasis.Text);
        return of is null || gazetteer.TenuresOf(id).Any(t => t.Of == of) ? null : InOwnWords(linked.Entities[id], title.Office, of);
    }

    // "the Russian President's arrest", "the Kremlin leader": no name follows.
    private static LeaderInOffice? Described(LinkedText linked, int i, ILookup<string, (Entity Entity, Tenure Tenure)> holders)
    {
        var mention = linked.Mentions[i];
        if (HolderId(linked, mention) is not { } of || TitleAfter(linked, i) is not { } office)
            return null;
        var before = TextWords.Before(linked.Text, mention.Start, out _);
        if (before is "former" or "ex" or "late" or "Former")
            return null;
        var fitting = holders[of].Where(h => Fits(h.Tenure, office)).GroupBy(h => h.Entity.Id, StringComparer.Ordinal).Take(2).ToList();
        return fitting is [var one] && one.Last() is var (entity, tenure) ? new LeaderInOffice(entity.Id, entity.Name, of, tenure.Office, LeaderBasis.Text) : null;
    }

    private static string? TitleAfter(LinkedText linked, int i)
    {
        var from = linked.Mentions[i].End;
        var rest = linked.Text.AsSpan(from);
        if (rest.StartsWith("'s") || rest.StartsWith("’s"))
            from += 2;
        if (from >= linked.Text.Length || linked.Text[from] != ' ')
            return null;
        foreach (var (written, office) in HeadTitles.All)
        {
            var end = from + 1 + written.Length;
            if (end > linked.Text.Length || !linked.Text.AsSpan(from + 1, written.Length).Equals(written, StringComparison.OrdinalIgnoreCase) || !TextWords.StandsAlone(linked.Text, from + 1, end))
                continue;
            var named = i + 1 < linked.Mentions.Count && linked.Mentions[i + 1].Start <= end + 1;
            return named ? null : office;
        }

        return null;
    }

    private LeaderInOffice? FromRole(LinkedText linked, Role role)
    {
        if (role.State != RoleState.Now || role.Of is null || !linked.Entities.TryGetValue(role.Person, out var person))
            return null;
        var office = HeadTitles.All.Where(t => t.Written.Equals(role.Title, StringComparison.OrdinalIgnoreCase)).Select(t => t.Office).FirstOrDefault();
        if (office is null)
            return null;
        var tenure = gazetteer.TenuresOf(person.Id).LastOrDefault(t => t.Of == role.Of && Fits(t, office));
        return tenure is not null ? new LeaderInOffice(person.Id, person.Name, role.Of, tenure.Office, LeaderBasis.Text)
            : IsCountry(role.Of) ? InOwnWords(person, office, role.Of)
            : null;
    }

    private LeaderInOffice? InOwnWords(Entity person, string office, string of) =>
        IsCountry(of) && gazetteer.Country(of["country/".Length..]) is { } country
            ? new LeaderInOffice(person.Id, person.Name, of, $"{Capitalised(office)} of {country.Name}", LeaderBasis.Text)
            : null;

    // The country or body whose name stands directly before the title.
    private static string? Holder(LinkedText linked, int before, int titleStart)
    {
        if (before < 0 || linked.Mentions[before] is var mention && mention.End > titleStart)
            return null;
        return linked.Text.AsSpan(mention.End, titleStart - mention.End) is " " or "'s " or "’s " ? HolderId(linked, mention) : null;
    }

    private static string? HolderId(LinkedText linked, Mention mention)
    {
        if (mention.Entity is null || mention.Kind == MentionKind.Person)
            return null;
        var entity = linked.Entities[mention.Entity];
        if (entity.Kind == MentionKind.Organisation || IsCountry(entity.Id))
            return entity.Id;
        // The Kremlin leader is Russia's; the leader of a city or region is not its country's.
        return mention.Surface is "Kremlin" or "White House" && entity.Country is { } country ? $"country/{country.ToLowerInvariant()}" : null;
    }

    private static bool IsCountry(string id) => id.StartsWith("country/", StringComparison.Ordinal);

    private static bool Fits(Tenure tenure, string office) => office == "leader" || tenure.Office.Contains(office, StringComparison.OrdinalIgnoreCase);

    private static string Capitalised(string office) => string.Join(' ', office.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
