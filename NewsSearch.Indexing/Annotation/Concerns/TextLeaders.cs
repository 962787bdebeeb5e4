using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>
/// Reads the leaders of an undated article from its own words: a title before a name ("Ukrainian President Volodymyr Zelenskiy", "President Putin"),
/// or a title for which the tables leave one person of those mentioned ("the Chinese leader"). There are presidents of everything: only persons whom the tables have in the office count, and nobody whom the article calls former, late or elect.
/// </summary>
internal sealed class TextLeaders(Gazetteer gazetteer)
{
    private const string Leader = "leader";

    // What stands before a title that is not the person's: "Special Assistant to the President", "a President Sanders".
    private static readonly FrozenSet<string> NotInOffice = FrozenSet.ToFrozenSet(["last", "previous", "past", "erstwhile", "disgraced", "future", "next", "potential", "possible", "prospective", "aspiring", "a", "an", "candidate", "shadow"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The leaders that <paramref name="linked"/> names as such, in order of their first mention; at most one an office.</summary>
    public IReadOnlyList<LeaderInOffice> Of(LinkedText linked, IReadOnlyList<Role> roles)
    {
        var claims = new List<LeaderClaim>();
        var holders = linked.Entities.Values.Where(e => e.Kind == MentionKind.Person)
            .SelectMany(e => gazetteer.TenuresOf(e.Id).Select(t => (Entity: e, Tenure: t))).ToLookup(h => h.Tenure.Of, StringComparer.Ordinal);
        var denials = new LeaderDenials();
        for (var i = 0; i < linked.Mentions.Count; i++)
        {
            var claim = linked.Mentions[i].Kind == MentionKind.Person ? Titled(linked, i, denials) : Described(linked, i, holders);
            if (claim is not null)
                claims.Add(claim);
        }

        foreach (var claim in roles.Select(r => FromRole(linked, r, denials)).OfType<LeaderClaim>().Where(r => !claims.Exists(c => c.Person.Id == r.Person.Id && c.Tenure.Of == r.Tenure.Of)))
            claims.Add(claim);
        var held = claims.Where(c => !denials.Deny(c, claims.Count(o => o.Person.Id == c.Person.Id && o.Tenure.Of == c.Tenure.Of))).ToList();
        return [.. new LeaderTimes(gazetteer, linked.Text).Present(held).Select(c => new LeaderInOffice(c.Person.Id, c.Person.Name, c.Tenure.Of, c.Tenure.Office, LeaderBasis.Text))];
    }

    private LeaderClaim? Titled(LinkedText linked, int i, LeaderDenials denials)
    {
        var mention = linked.Mentions[i];
        if (mention.Entity is not { } id)
            return null;
        if (HeadTitles.EndingAt(linked.Text, mention.Start) is not { } title)
        {
            if (SoughtBefore(linked.Text, mention.Start) is { } sought)
                denials.Sought(id, sought);
            return null;
        }

        if (title.Former)
            denials.Former(id, title.Office);
        else if (title.Sought || IsNotInOffice(linked.Text, title.Start))
            denials.Sought(id, title.Office);
        if (title.Former || title.Sought || IsNotInOffice(linked.Text, title.Start))
            return null;

        var of = Holder(linked, i - 1, title.Start);
        // "the Kurdish leader", "MEP and leader of the liberals": leaders are of everything, those of countries are called by them.
        if (IsAnothers(linked.Text, title.Start) || (of is null && title.Office == Leader))
            return null;
        var home = CountryId.Of(linked.Entities[id]);
        var tenure = gazetteer.TenuresOf(id).Where(t => Fits(t, title.Office) && (of is null || t.Of == of)).OrderBy(t => t.Of == home ? 1 : 0).LastOrDefault();
        return tenure is null ? null : new LeaderClaim(linked.Entities[id], tenure, title.Start);
    }

    /// <summary>The office in "President-elect" before a name; null where none is.</summary>
    private static string? SoughtBefore(string text, int end)
    {
        foreach (var elect in (ReadOnlySpan<string>)["-elect ", " elect ", " designate ", "-designate "])
        {
            if (text.AsSpan(0, end).EndsWith(elect, StringComparison.OrdinalIgnoreCase))
                return HeadTitles.EndingAt(text, end - elect.Length)?.Office;
        }

        return null;
    }

    private static bool IsNotInOffice(string text, int titleStart)
    {
        var word = TextWords.Before(text, titleStart, out var start);
        return NotInOffice.Contains(word) || (word.Length > 0 && char.IsUpper(word[0]) && NotInOffice.Contains(TextWords.Before(text, start, out _)));
    }

    /// <summary>"Special Assistant to the President Kelly Sadler": the title is the one she serves.</summary>
    private static bool IsAnothers(string text, int titleStart) =>
        TextWords.Before(text, titleStart, out var start) is "the" or "The" && TextWords.Before(text, start, out _) is "to" or "of" or "for";

    // "the Russian President's arrest", "the Kremlin leader": no name follows.
    private static LeaderClaim? Described(LinkedText linked, int i, ILookup<string, (Entity Entity, Tenure Tenure)> holders)
    {
        var mention = linked.Mentions[i];
        if (HolderId(linked, mention) is not { } of || TitleAfter(linked, i) is not { } office)
            return null;
        var before = TextWords.Before(linked.Text, mention.Start, out _);
        if (before is "former" or "ex" or "late" or "Former" || NotInOffice.Contains(before))
            return null;
        var fitting = holders[of].Where(h => Fits(h.Tenure, office)).GroupBy(h => h.Entity.Id, StringComparer.Ordinal).Take(2).ToList();
        return fitting is [var one] && one.Last() is var (entity, tenure) ? new LeaderClaim(entity, tenure, mention.Start) : null;
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
            // "the Belgian leader of the liberal group" leads no country.
            return named || TextWords.After(linked.Text, end, out _) is "of" or "candidate" or "elect" || linked.Text.AsSpan(end).StartsWith("-") ? null : office;
        }

        return null;
    }

    private LeaderClaim? FromRole(LinkedText linked, Role role, LeaderDenials denials)
    {
        if (!linked.Entities.TryGetValue(role.Person, out var person))
            return null;
        var office = HeadTitles.All.Where(t => t.Written.Equals(role.Title, StringComparison.OrdinalIgnoreCase)).Select(t => t.Office).FirstOrDefault();
        if (office is null)
            return null;
        if (role.State is RoleState.Former)
            denials.Former(role.Person, office);
        if (role.State is not (RoleState.Now or RoleState.Acting) || role.Of is null || IsAnothers(linked.Text, role.Start))
            return null;
        return gazetteer.TenuresOf(person.Id).LastOrDefault(t => t.Of == role.Of && Fits(t, office)) is { } tenure ? new LeaderClaim(person, tenure, role.Start) : null;
    }

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
        return mention.Surface is "Kremlin" or "White House" ? CountryId.Of(entity) : null;
    }

    private static bool IsCountry(string id) => id.StartsWith("country/", StringComparison.Ordinal);

    private static bool Fits(Tenure tenure, string office) => office == Leader || tenure.Office.Contains(office, StringComparison.OrdinalIgnoreCase);
}
