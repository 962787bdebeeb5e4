using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Reads what follows the head of a title: "of State", "for Education", "to Germany" belong to it; "of France", "at Harvard" name whose it is.</summary>
internal sealed class TitleComplement(TitleLexicon lexicon, IReadOnlyList<TextUnit> units)
{
    private const int MostPhrases = 3;
    private const int MostWords = 7;
    private const int MostQualities = 2;
    private int past;
    private int titleEnd;
    private Mention? after;

    /// <summary>The whole phrase of <paramref name="run"/>, which has a head.</summary>
    public TitlePhrase Complete(TitleRun run)
    {
        var head = run.Head!.Value;
        past = run.HeadAt + head.Units;
        titleEnd = units[past - 1].End;
        for (var i = 0; i < MostPhrases && past + 1 < units.Count && units[past].Mention is null && Read(head, units[past].Text.ToLowerInvariant()); i++)
        {
        }

        var skip = run.HeadAt == run.TitleFirst ? Math.Max(head.Skip, run.Skip) : run.Skip;
        return new TitlePhrase(run.First, past, units[run.TitleFirst].Start + skip, titleEnd, head, StateOf(run, head), run.Before, after, run.Determined, run.Rank);
    }

    private static RoleState? StateOf(TitleRun run, TitleHead head) =>
        run.State is RoleState.Former or RoleState.Acting ? run.State : head.Kind == TitleKind.Candidate ? RoleState.Candidate : head.State ?? run.State;

    private bool Read(TitleHead head, string preposition)
    {
        if (preposition is not ("of" or "for" or "at" or "in" or "with" or "to" or "from" or "on" or "under"))
            return false;
        var at = past + 1;
        var definite = units[at].Is("the") || units[at].Is("a") || units[at].Is("an");
        at += definite ? 1 : 0;
        if (at >= units.Count)
            return false;
        at = PastQualities(at);
        return units[at].Mention is { } mention ? ReadName(head, mention, at, preposition) : preposition is "of" or "for" or "on" && ReadWords(head, at, definite, preposition);
    }

    /// <summary>"of the [leftist] Workers' Alliance": past words in small letters that a body follows.</summary>
    private int PastQualities(int at)
    {
        var body = at;
        while (body < units.Count && body < at + MostQualities && units[body].Mention is null && IsPlainNoun(body))
            body++;
        return body < units.Count && units[body].Mention is { Kind: MentionKind.Organisation } ? body : at;
    }

    private bool ReadName(TitleHead head, Mention mention, int at, string preposition)
    {
        if (mention.Kind == MentionKind.Person)
            return false;
        var envoy = units[past - 1].Text;
        past = at + 1;
        if (preposition == "to" && GoesTo(head, mention, envoy))
            titleEnd = mention.End;
        else
            after ??= Narrowed(mention);
        if (past + 1 < units.Count && mention.Kind == MentionKind.Place && units[past].Is(",") && units[past + 1].Mention is { Kind: MentionKind.Place })
            past += 2;
        return true;
    }

    /// <summary>"Ambassador to Germany", "ambassador to the United Nations": where an envoy is sent belongs to the title.</summary>
    private static bool GoesTo(TitleHead head, Mention mention, string envoy) =>
        (mention.Kind is MentionKind.Place || (mention.Kind is MentionKind.Organisation && envoy.Equals("ambassador", StringComparison.OrdinalIgnoreCase))) && head.Kind is not TitleKind.Candidate && envoy.ToLowerInvariant() is "ambassador" or "envoy" or "representative" or "emissary" or "nuncio" or "consul" or "adviser" or "advisor";

    /// <summary>"the DRC's Institut National", "US rock band Van Halen", "Virginia-based Symplicity": the body that a place leads to, else the place. Words between and after are passed over.</summary>
    private Mention Narrowed(Mention mention)
    {
        var at = past;
        if (at < units.Count && (units[at].IsPossessive || (units[at].Is("-") && at + 1 < units.Count && units[at + 1].Is("based"))))
            at += units[at].IsPossessive ? 1 : 2;
        for (var i = 0; i < MostWords && at < units.Count && units[at].Mention is null && IsPlainNoun(at); i++)
            at++;
        if (at < units.Count && at > past && units[at].Mention is { Kind: MentionKind.Organisation } body && mention.Kind is not MentionKind.Organisation)
        {
            past = at + 1;
            return body;
        }

        // "at London's Aviation Museum": a site is as well a place.
        if (at > past && at < units.Count && units[at - 1].IsPossessive && units[at].Mention is { Kind: MentionKind.Place } site)
        {
            past = at + 1;
            return site;
        }

        if (at >= units.Count || !units[at].IsPerson)
            past = at;
        return mention;
    }

    private bool ReadWords(TitleHead head, int at, bool definite, string preposition)
    {
        var first = at;
        while (at < units.Count && at < first + MostWords && units[at].Mention is null && (IsNoun(at) || JoinsNouns(at, first)))
            at++;
        if (at == first || (preposition != "of" && head.Kind is TitleKind.Occupation))
            return false;
        // "criticised the president for labeling Okoro": what somebody does is no part of an office, but for "vice president for programming".
        if (preposition != "of" && units[first].Text.EndsWith("ing", StringComparison.Ordinal) && char.IsLower(units[first].Text[0]) && lexicon.Use(units[first].Text) is TitleWordUse.Unknown)
            return false;
        // "author of The Politics of Doubt", "champion of the Okoro Act": a work or a cause is not what somebody is.
        if (head.Kind is TitleKind.Occupation && char.IsUpper(units[first].Text[0]))
            return false;
        // "spokesman for President Putin": the words are the title of whoever is named next.
        if (at < units.Count && units[at].IsPerson && lexicon.HeadAt(units, at - 1) is not null)
            return false;
        // "head of the agency": the words tell no more of the title than its head does; "Speaker of the House" is one.
        if (!definite || (at - first <= 2 && Enumerable.Range(first, at - first).All(i => char.IsUpper(units[i].Text[0]))))
            titleEnd = units[at - 1].End;
        past = at;
        return true;
    }

    private bool JoinsNouns(int at, int first) =>
        at > first && at + 1 < units.Count && units[at].Text is "and" or "&" or "," && units[at + 1].Mention is null && IsNoun(at + 1) && !(units[at].Is("and") && lexicon.HeadAt(units, at + 1) is { Kind: TitleKind.National }) && (units[at].Text != "," || at + 2 < units.Count && (units[at + 2].Is("and") || units[at + 2].Is(",")));

    private bool IsPlainNoun(int at) => IsNoun(at) && char.IsLower(units[at].Text[0]) && !units[at].Text.EndsWith("ing", StringComparison.Ordinal);

    private bool IsNoun(int at)
    {
        var word = units[at].Text;
        return char.IsLetter(word[0]) && lexicon.Use(word) is not TitleWordUse.Stop && !word.StartsWith("http", StringComparison.Ordinal)
            && (char.IsUpper(word[0]) || !(word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal)));
    }
}
