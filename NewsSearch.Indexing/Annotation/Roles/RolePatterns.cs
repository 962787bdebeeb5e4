using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Where titles stand about a name: before it, after it, or joined to it by a verb.</summary>
internal sealed class RolePatterns(TitleGroups groups, TitleLexicon lexicon)
{
    private const int Reach = 18;
    private const int LongestList = 16;
    private const int LongestOther = 4;

    /// <summary>The titles that the words of <paramref name="sentence"/> give to the persons it names.</summary>
    public IEnumerable<RoleDraft> Read(UnitSentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (!units[i].IsPerson)
                continue;
            foreach (var draft in Before(units, i).Concat(After(units, i)).Concat(ByVerb(units, i)).Concat(ByAppointment(units, i)))
                yield return draft;
        }
    }

    /// <summary>"U.S. Secretary of State Antony Blinken", "The mayor of Paris, Anne Hidalgo,".</summary>
    private IEnumerable<RoleDraft> Before(IReadOnlyList<TextUnit> units, int name)
    {
        for (var start = Math.Max(0, name - Reach); start < name; start++)
        {
            foreach (var group in groups.At(units, start))
            {
                if (Reaches(units, group, name) && IsOnePersons(units, group))
                    return Together(units, group, name).SelectMany(n => Drafts(units, group, n, Following(units, n, group.Titles[^1].Head.Kind) ?? Whose(units, group)));
            }
        }

        return [];
    }

    /// <summary>The titles stand against the name, or lead to it by "named" or a comma that the name is closed off from the rest by as well.</summary>
    private static bool Reaches(IReadOnlyList<TextUnit> units, TitleGroup group, int name) =>
        group.Past == name
        || (group.Past == name - 1 && (units[name - 1].Is("named") || units[name - 1].Is("called") || (units[name - 1].Is(",") && Introduces(units, group, name))));

    private static bool Introduces(IReadOnlyList<TextUnit> units, TitleGroup group, int name)
    {
        if (!(group.Titles[0].Determined || group.Titles[0].Before is not null || group.First == 0 || FollowsSaying(units, group)))
            return false;
        var past = name + 1;
        // "the House speaker, Ada Okoro of Ohio, said"
        if (past + 1 < units.Count && (units[past].Is("of") || units[past].Is("from")))
            past += units[past + 1].Is("the") ? 2 : 1;
        past += past > name + 1 && past < units.Count && units[past].Mention is { Kind: MentionKind.Place or MentionKind.Organisation } ? 1 : 0;
        return past >= units.Count || (units[past].Mention is null && !char.IsLetterOrDigit(units[past].Text[0]) && !units[past].IsPossessive);
    }

    /// <summary>"said senior director of design, Ada Okoro,".</summary>
    private static bool FollowsSaying(IReadOnlyList<TextUnit> units, TitleGroup group) =>
        group.First > 0 && units[group.First - 1].Mention is null && units[group.First - 1].Text is "said" or "says" or "added" or "wrote" or "explained";

    /// <summary>"the mayor of Paris and Senator Warren" are two people: where an earlier title is complete, the last must be as complete.</summary>
    private static bool IsOnePersons(IReadOnlyList<TextUnit> units, TitleGroup group) =>
        group.Titles.Count == 1
        || !IsTicket(units, group) && !IsOthers(units, group) && (group.Titles.SkipLast(1).All(t => t.After is null && units[t.Past - 1].End == t.TitleEnd && !t.Head.Plural)
        || group.Titles[^1].After is not null || group.Titles[^1].State is not null);

    /// <summary>"chief of a casino developer, and Rep. Ada Okoro": what stands behind "of" and before a comma is somebody else.</summary>
    private static bool IsOthers(IReadOnlyList<TextUnit> units, TitleGroup group)
    {
        if (!units[group.Titles[0].Past].Is(","))
            return false;
        for (var before = group.First - 1; before >= 0 && before >= group.First - LongestOther; before--)
        {
            if (units[before].Mention is not null || !char.IsLower(units[before].Text[0]))
                return false;
            if (units[before].Text is "of" or "by" or "to" or "with" or "from")
                return true;
        }

        return false;
    }

    /// <summary>"Hawkins for president and truck driver Angela Walker for vice president": the first title is another's.</summary>
    private static bool IsTicket(IReadOnlyList<TextUnit> units, TitleGroup group) =>
        group.First > 1 && units[group.First - 1].Is("for") && units[group.First - 2].IsPerson;

    /// <summary>The name, and where the title speaks of several also the names joined to it: "Presidents Putin and Xi".</summary>
    private static IEnumerable<int> Together(IReadOnlyList<TextUnit> units, TitleGroup group, int name)
    {
        yield return name;
        if (!group.Titles[^1].Head.Plural)
            yield break;
        for (var at = name + 1; at < units.Count && at < name + LongestList; at++)
        {
            if (units[at].Is("("))
                at = PastBrackets(units, at) - 1;
            else if (units[at].IsPerson)
                yield return at;
            else if (!(units[at].Is(",") || units[at].Is("and") || units[at].Is("of") || units[at].Mention is not null))
                yield break;
        }
    }

    /// <summary>Past "(D-W.Va.)" that opens at <paramref name="at"/>.</summary>
    private static int PastBrackets(IReadOnlyList<TextUnit> units, int at)
    {
        var close = at;
        while (close < units.Count - 1 && close < at + LongestList && !units[close].Is(")"))
            close++;
        return close + 1;
    }

    /// <summary>"Director Anthony Fauci of the National Institute": the body named after a name. At a place, or with a body, a head of state only happens to be.</summary>
    private static Mention? Following(IReadOnlyList<TextUnit> units, int name, TitleKind kind)
    {
        var at = name + 1;
        var beside = at < units.Count && (units[at].Is("at") || units[at].Is("with"));
        if (at + 1 >= units.Count || !(beside || units[at].Is("of") || units[at].Is("from")) || (beside && kind is TitleKind.National))
            return null;
        at += units[at + 1].Is("the") ? 2 : 1;
        return at < units.Count && units[at].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } mention && !(beside && mention.Kind is MentionKind.Place) ? mention : null;
    }

    /// <summary>"the ICC, whose chief prosecutor Karim Khan": the body that "whose" stands for.</summary>
    private static Mention? Whose(IReadOnlyList<TextUnit> units, TitleGroup group) =>
        units[group.First].Is("whose") && group.First >= 2 && units[group.First - 1].Is(",") ? units[group.First - 2].Mention : null;

    /// <summary>"Angela Merkel, the German chancellor,".</summary>
    private IEnumerable<RoleDraft> After(IReadOnlyList<TextUnit> units, int name)
    {
        var aside = PastAsides(units, name + 1);
        var at = PastParty(units, aside);
        if (at + 1 >= units.Count || !(units[at].Is(",") || units[at].Is("–") || units[at].Is("—") || units[at].Is("(") || at > aside))
            return [];
        var group = groups.At(units, at + 1).LastOrDefault(g => Closes(units, g));
        return group is null || IsSpeaking(units, group) ? [] : Drafts(units, group, name, null);
    }

    /// <summary>To the comma or "and" behind the party that stands after a name: "Ada Okoro, Republican of Ohio and the chairwoman".</summary>
    private static int PastParty(IReadOnlyList<TextUnit> units, int at)
    {
        if (at + 4 >= units.Count || !units[at].Is(",") || units[at + 1].Mention is not { Kind: MentionKind.Organisation })
            return at;
        var past = at + 2;
        if ((units[past].Is("of") || units[past].Is("from")) && units[past + 1].Mention is { Kind: MentionKind.Place })
            past += 2;
        return past > at + 2 && past + 1 < units.Count && (units[past].Is("and") || units[past].Is(",")) ? past : at;
    }

    /// <summary>"backed Okoro, the editors said": who speaks, not who stands before the comma.</summary>
    private static bool IsSpeaking(IReadOnlyList<TextUnit> units, TitleGroup group) =>
        group.Titles[0].Determined && group.Titles[^1].Head.Plural && group.Past < units.Count && units[group.Past].Mention is null
        && units[group.Past].Text.ToLowerInvariant() is "said" or "say" or "wrote" or "write" or "added" or "argued" or "told";

    /// <summary>Past an age or an aside in brackets after a name.</summary>
    private static int PastAsides(IReadOnlyList<TextUnit> units, int at)
    {
        if (at < units.Count && units[at].Is("("))
        {
            var close = at;
            while (close < units.Count && close < at + 10 && !units[close].Is(")"))
                close++;
            if (close + 1 < units.Count && units[close].Is(")") && units[close + 1].Is(","))
                at = close + 1;
        }

        return at + 2 < units.Count && units[at].Is(",") && char.IsAsciiDigit(units[at + 1].Text[0]) && units[at + 2].Is(",") ? at + 2 : at;
    }

    private bool Closes(IReadOnlyList<TextUnit> units, TitleGroup group)
    {
        if (group.Past >= units.Count || IsOfHolder(units, group))
            return true;
        var next = units[group.Past];
        if (next.Mention is not null)
            return false;
        return char.IsLetter(next.Text[0]) ? lexicon.Use(next.Text) is TitleWordUse.Stop : !next.IsPossessive && next.Text != "-";
    }

    /// <summary>"a spokeswoman for Ohio Attorney General Ada Okoro": the words behind the place are another's title.</summary>
    private bool IsOfHolder(IReadOnlyList<TextUnit> units, TitleGroup group)
    {
        if (group.Titles[^1].After is not { Kind: MentionKind.Place or MentionKind.Organisation } || !units[group.Past - 2].Is("for") || lexicon.HeadAt(units, group.Past) is not { } head)
            return false;
        return group.Past + head.Units < units.Count && units[group.Past + head.Units].IsPerson;
    }

    /// <summary>"X is the mayor of Y", "X, who was elected president", "X served as Z".</summary>
    private IEnumerable<RoleDraft> ByVerb(IReadOnlyList<TextUnit> units, int name)
    {
        var at = PastAsides(units, name + 1);
        if (at < units.Count && units[at].Is(","))
            at++;
        if (at < units.Count && units[at].Is("who"))
            at++;
        else if (at > name + 1)
            at = PastApposition(units, at);
        if (HoldingVerb.At(units, at) is not { } verb)
            yield break;
        var group = groups.At(units, verb.Past).LastOrDefault(g => g.Past >= units.Count || units[g.Past].Mention is null && !units[g.Past].IsPossessive);
        foreach (var draft in group is null ? [] : Drafts(units, group, name, null))
            yield return draft.State is RoleState.Now ? draft with { State = verb.State } : draft;
    }

    /// <summary>"Ada Okoro, chair of Zenith, is a former judge": past the title between the commas; where none stands there, where no verb does.</summary>
    private int PastApposition(IReadOnlyList<TextUnit> units, int at) =>
        groups.At(units, at).LastOrDefault(g => g.Past + 1 < units.Count && units[g.Past].Is(",") && units[g.Past + 1].Text is "is" or "was") is { } group ? group.Past + 1 : units.Count;

    /// <summary>"appointed Pierluisi as secretary of state", "nominated Collins for Vice President".</summary>
    private IEnumerable<RoleDraft> ByAppointment(IReadOnlyList<TextUnit> units, int name)
    {
        if (name + 2 >= units.Count || !(units[name + 1].Is("as") || units[name + 1].Is("for")))
            return [];
        var state = Enumerable.Range(Math.Max(0, name - 5), Math.Min(5, name)).Reverse().Select(i => HoldingVerb.Appoints(units[i].Text)).FirstOrDefault(s => s is not null);
        var group = state is null ? null : groups.At(units, name + 2).LastOrDefault(g => Closes(units, g));
        return group is null ? [] : Drafts(units, group, name, null).Select(d => d.State is RoleState.Now ? d with { State = state!.Value } : d);
    }

    private static IEnumerable<RoleDraft> Drafts(IReadOnlyList<TextUnit> units, TitleGroup group, int name, Mention? following) => group.Titles.Select(title => new RoleDraft(
        units[name].Mention!, title, following, title.State ?? RoleState.Now,
        Math.Min(units[name].Start, units[group.First].Start), Math.Max(units[name].End, units[group.Past - 1].End)));
}
