using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads the phrase that names a speaker, ending before a verb or beginning after it.</summary>
/// <param name="text">The article's text.</param>
/// <param name="lexicon">The words of titles, for those who are described and not named.</param>
internal sealed class SpeakerPhrases(string text, TitleLexicon lexicon)
{
    private const int LongestAside = 40;
    private const int LongestDescription = 12;
    private const int LongestAny = 6;
    private const int MostHops = 4;

    /// <summary>Speakers by whatever word stands against the verb.</summary>
    public AnySpeakers Any { get; } = new(text, lexicon);

    /// <summary>The speaker whose phrase ends before unit <paramref name="verb"/>, asides and adverbs between passed over; null where none does.</summary>
    public SpeakerPhrase? Before(IReadOnlyList<TextUnit> units, int verb)
    {
        var past = verb;
        for (var asides = 0; asides < 3; asides++)
        {
            past = PhraseWords.BackOverTimes(units, PhraseWords.BackOverAdverbs(units, past));
            if (past == 0)
                return null;
            if (units[past - 1].Is(")"))
                past = BackTo(units, past - 2, "(") ?? 0;
            else if (Ending(units, past) is { } phrase)
                return asides > 0 && phrase.Name is null && SpeakerNouns.IsDoers(units[phrase.Past - 1].Text) ? null : phrase;
            else if (units[past - 1].Is(",") && BackTo(units, past - 2, ",") is { } comma)
            {
                if (Apposed(units, comma, past - 1) is { } name && Before(units, comma) is var outer && Names(units, name, outer))
                    return name;
                past = comma;
            }
            else
                return null;
        }

        return null;
    }

    /// <summary>The speaker whose phrase begins at unit <paramref name="first"/>; null where none does.</summary>
    public SpeakerPhrase? After(IReadOnlyList<TextUnit> units, int first)
    {
        for (var at = first; at < units.Count && at < first + LongestDescription; at++)
        {
            var unit = units[at];
            if (unit.IsPerson && !(at + 1 < units.Count && units[at + 1].IsPossessive))
                return Named(units, first, at);
            if (SpeakerNouns.IsHonorific(unit.Text))
                continue;
            if (unit.Mention is null && PhraseWords.IsPronoun(unit.Text) && at == first)
                return new SpeakerPhrase(at, at + 1, null, unit.Text, true, []);
            if (unit.Mention is null && (!char.IsLetterOrDigit(unit.Text[0]) || Ends(unit.Text)) && !unit.IsPossessive && unit.Text != "-" && !(at == first && PhraseWords.IsDeterminer(unit.Text)))
                break;
        }

        if (first < units.Count && units[first].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } && EndsName(units, first + 1))
            return Named(units, first, first);
        if (first + 1 < units.Count && units[first].Is("the") && units[first + 1].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } && EndsName(units, first + 2))
            return Named(units, first, first + 1);
        return Described(units, first);
    }

    /// <summary>Whether a name before unit <paramref name="at"/> stands by itself, and is no part of what follows.</summary>
    private bool EndsName(IReadOnlyList<TextUnit> units, int at) =>
        at >= units.Count || (!units[at].IsPossessive && (!char.IsLetter(units[at].Text[0]) || (units[at].Mention is null && Ends(units[at].Text)) || (units[at].Is("and") && at + 1 < units.Count && units[at + 1].Mention is { Kind: MentionKind.Organisation })));

    /// <summary>The subject of the sentence up to unit <paramref name="limit"/>: the first person, body or pronoun that no preposition or possessive makes part of something else, or whoever a description at its head stands for.</summary>
    public SpeakerPhrase? Subject(IReadOnlyList<TextUnit> units, int limit)
    {
        if (DescriptionAtHead(units, limit) is { } described)
            return described;
        for (var at = Datelines.Past(units); at < limit; at++)
        {
            var possessive = at + 1 < units.Count && units[at + 1].IsPossessive;
            if (units[at].Mention is { Kind: not MentionKind.Demonym } && !possessive && !IsOblique(units, at) && !(FiniteVerbs.IsAttribute(units, at) && Holder(units, at, limit) == at))
                return Named(units, at, Holder(units, at, limit));
            if (units[at].Mention is null && units[at].Text.ToLowerInvariant() is "he" or "she" or "it" or "they")
                return new SpeakerPhrase(at, at + 1, null, units[at].Text, true, []);
        }

        return null;
    }

    /// <summary>"The mayor has defended …", "Several groups gave …": what the sentence begins with, where a verb follows it.</summary>
    private SpeakerPhrase? DescriptionAtHead(IReadOnlyList<TextUnit> units, int limit)
    {
        if (limit < 3 || units[0].Mention is not null || !PhraseWords.IsDeterminer(units[0].Text))
            return null;
        if (Described(units, 0) is not { } phrase || phrase.Name is not null)
            return null;
        if (Apposition(units, phrase.Past) is { } name && name < limit)
            return Named(units, name, name);
        return phrase.Past < limit && units[phrase.Past].Mention is null && FiniteVerbs.Stand(units, phrase.Past - 1, phrase.Past + 1, strict: false) ? phrase : null;
    }

    /// <summary>"…, the Conservative Party, …": the name between the commas.</summary>
    private static int? Apposition(IReadOnlyList<TextUnit> units, int comma)
    {
        var name = comma + 1 < units.Count && units[comma + 1].Is("the") ? comma + 2 : comma + 1;
        if (name + 1 >= units.Count || !units[comma].Is(",") || units[name].Mention is not { Kind: not MentionKind.Demonym })
            return null;
        // "a senator, Ada Okoro of Kansas, …"
        return units[name + 1].Is(",") || (units[name].IsPerson && name + 3 < units.Count && units[name + 1].Is("of") && units[name + 2].Mention is not null && units[name + 3].Is(",")) ? name : null;
    }

    /// <summary>"US Secretary of State Mike Pompeo": the person whose title the body or country at <paramref name="at"/> begins, else itself.</summary>
    private static int Holder(IReadOnlyList<TextUnit> units, int at, int limit)
    {
        if (units[at].IsPerson)
            return at;
        for (var i = at + 1; i < limit && i < at + LongestAny + 1; i++)
        {
            if (units[i].IsPerson)
                return i + 1 < units.Count && units[i + 1].IsPossessive ? at : i;
            if (units[i].Mention is null && ((!char.IsLetter(units[i].Text[0]) && units[i].Text != "-") || (PhraseWords.IsPreposition(units[i].Text) && !units[i].Is("of")) || units[i].Is("and") || units[i].Is("that") || FiniteVerbs.Stand(units, i - 1, i + 1, strict: false)))
                break;
        }

        return at;
    }

    /// <summary>The last person before unit <paramref name="limit"/>.</summary>
    public static SpeakerPhrase? LastPerson(IReadOnlyList<TextUnit> units, int limit)
    {
        for (var at = limit - 1; at >= 0; at--)
        {
            if (units[at].IsPerson)
                return Named(units, at, at);
        }

        return null;
    }

    private static bool IsOblique(IReadOnlyList<TextUnit> units, int at)
    {
        var before = at > 0 && units[at - 1].Is("the") ? at - 2 : at - 1;
        return before >= 0 && units[before].Mention is null && units[before].Text.ToLowerInvariant() is "of" or "in" or "at" or "to" or "by" or "for" or "from" or "with" or "on" or "against" or "about" or "over" or "near" or "outside" or "inside" or "into" or "under";
    }

    /// <summary>Whether a name between commas says who stands before them: a person unless another is named there, a body only after a description.</summary>
    private static bool Names(IReadOnlyList<TextUnit> units, SpeakerPhrase name, SpeakerPhrase? outer) =>
        name.Name is { Kind: MentionKind.Person } ? outer is not { Name.Kind: MentionKind.Person } || IsOblique(units, outer.First) : name.Name is { Kind: MentionKind.Organisation } && outer is { Name: null, IsPronoun: false };

    /// <summary>"The mayor of London, Sadiq Khan, said": the name between the commas, with no more than a title before it.</summary>
    private SpeakerPhrase? Apposed(IReadOnlyList<TextUnit> units, int comma, int past)
    {
        if (past - comma > 8 || past < 2 || units[past - 1].Mention is not { Kind: not MentionKind.Demonym } name || (name.Kind is not MentionKind.Person && past - comma > 3))
            return null;
        for (var at = comma + 1; at < past - 1; at++)
        {
            if (units[at].Mention is null && (!char.IsLetter(units[at].Text[0]) || Ends(units[at].Text)) && !SpeakerNouns.IsHonorific(units[at].Text))
                return null;
        }

        return Named(units, past - 1, past - 1);
    }

    private SpeakerPhrase? Ending(IReadOnlyList<TextUnit> units, int past)
    {
        var last = units[past - 1];
        if (last.Mention is { } mention)
        {
            if (mention.Kind is MentionKind.Organisation && SpeakerNouns.IsOne(mention.Surface) && Member(units, past) is { } member)
                return member;
            if (mention.Kind is not (MentionKind.Person or MentionKind.Demonym) && past > 1 && (HolderOver(units, past) ?? HeadOver(units, past)) is { } over)
                return over;
            if (mention.Kind is not (MentionKind.Person or MentionKind.Demonym) && IsOblique(units, past - 1) && Subject(units, past - 1) is { } subject)
                return subject;
            return mention.Kind is MentionKind.Demonym ? null : Named(units, past - 1, past - 1);
        }

        if (PhraseWords.IsPronoun(last.Text))
            return new SpeakerPhrase(past - 1, past, null, last.Text, true, []);
        if (!char.IsLetter(last.Text[0]))
            return null;
        if (DescriptionEnding(units, past) is not { } described)
            return char.IsLower(last.Text[0]) && lexicon.Use(last.Text) is not TitleWordUse.Stop ? Followed(units, past) ?? HeadOver(units, past) : null;
        if (Holding(units, past) is { } holder)
            return Named(units, holder, holder);
        return described.First > 0 && PhraseWords.IsPreposition(units[described.First - 1].Text) && (HeadOver(units, past) ?? Subject(units, described.First)) is { } whose ? whose : described;
    }

    /// <summary>"the Texas Republican": one member of a party, of whom the text has spoken.</summary>
    private SpeakerPhrase? Member(IReadOnlyList<TextUnit> units, int past)
    {
        for (var at = past - 2; at >= 0 && at >= past - LongestAny; at--)
        {
            if (units[at].Is("the"))
                return new SpeakerPhrase(at, past, null, Words(units, at, past), false, []);
            if (units[at].Mention is not { Kind: MentionKind.Place } && !(units[at].Mention is null && char.IsLower(units[at].Text[0]) && lexicon.Use(units[at].Text) is not TitleWordUse.Stop))
                return null;
        }

        return null;
    }

    /// <summary>"Lila Rose, Live Action’s founder and president said": the person before the comma that a description follows to the verb.</summary>
    private int? Holding(IReadOnlyList<TextUnit> units, int past)
    {
        if (lexicon.HeadAt(units, past - 1) is not { Plural: false })
            return null;
        var at = past - 2;
        while (at > 1 && at > past - LongestDescription && (GoesBack(units, at) || units[at].Is("and") || units[at].Is("of")))
            at--;
        return at > 0 && units[at].Is(",") && units[at - 1].IsPerson && !(at > 1 && PhraseWords.IsPreposition(units[at - 2].Text)) && !PhraseWords.IsDeterminer(units[at + 1].Text) ? at - 1 : null;
    }

    private static SpeakerPhrase Named(IReadOnlyList<TextUnit> units, int first, int at)
    {
        var name = units[at].Mention!;
        var others = new List<Mention>();
        if (at >= 2 && first == at && units[at - 1].Is("and") && units[at - 2].Mention is { } joined && joined.Kind == name.Kind)
            return new SpeakerPhrase(first, at + 1, joined, joined.Surface, false, [name]);
        if (at + 2 < units.Count && first != at + 1 && units[at + 1].Is("and") && units[at + 2].Mention is { } next && next.Kind == name.Kind)
            others.Add(next);
        return new SpeakerPhrase(first, at + 1, name, name.Surface, false, others);
    }

    /// <summary>"a spokesman for the Foreign Ministry", "Lucy Fischer of The Times": a name that only belongs to whoever stands before it.</summary>
    private SpeakerPhrase? HolderOver(IReadOnlyList<TextUnit> units, int past)
    {
        var at = past - 2;
        while (at > 0 && (units[at].Is("the") || units[at].Is("a") || units[at].IsPossessive || units[at].Mention is { Kind: MentionKind.Demonym or MentionKind.Place } || (units[at].Mention is { Kind: MentionKind.Organisation } && units[at + 1].IsPossessive)))
            at--;
        if (at < 1 || !(units[at].Is("for") || units[at].Is("of") || units[at].Is("at") || units[at].Is("from") || units[at].Is("with") || units[at].Is("in")))
            return null;
        var before = units[at - 1].Is(",") ? at - 2 : at - 1;
        if (before >= 0 && units[before].IsPerson)
            return Named(units, before, before);
        return units[at - 1].Mention is null && IsSpeakerNoun(units, at - 1) && DescriptionEnding(units, at) is { } described
            ? described with { Past = past, Text = Words(units, described.First, past) }
            : null;
    }

    /// <summary>"protest leaders who managed to escape": whoever a clause without commas describes.</summary>
    private SpeakerPhrase? Followed(IReadOnlyList<TextUnit> units, int past)
    {
        for (var at = past - 2; at > 0 && at > past - LongestDescription && char.IsLetterOrDigit(units[at].Text[0]); at--)
        {
            if (units[at].Is("who"))
                return FiniteVerbs.Stand(units, at, past, strict: false) ? DescriptionEnding(units, at) : null;
        }

        return null;
    }

    /// <summary>"judges on the same court", "research presented Tuesday at a meeting in Oslo", "an agency official in Oslo who asked not to be named": whoever stands before all that says where and when, ending before unit <paramref name="past"/>; null where no word for a speaker does.</summary>
    private SpeakerPhrase? HeadOver(IReadOnlyList<TextUnit> units, int past)
    {
        var at = past - 1;
        for (var hops = 0; hops < MostHops; hops++)
        {
            var limit = Math.Max(0, at - LongestDescription);
            while (at > limit && IsNominal(units, at))
                at--;
            if (at == 0 || units[at].Mention is not null || !PhraseWords.IsPreposition(units[at].Text))
                return null;
            at--;
            while (at > 0 && units[at].Mention is null && IsTimeOrParticiple(units[at].Text))
                at--;
            if (units[at].Mention is null && IsSpeakerNoun(units, at) && DescriptionEnding(units, at + 1) is { } head)
                return Whole(units, head, at, past);
        }

        return null;
    }

    /// <summary>The description that <paramref name="head"/> begins and that goes on to <paramref name="past"/>; null where a name tells better who speaks: whoever the paper is by, the person whose title it is.</summary>
    private SpeakerPhrase? Whole(IReadOnlyList<TextUnit> units, SpeakerPhrase head, int noun, int past)
    {
        if (SpeakerNouns.IsDocument(units[noun].Text) || units[noun].Text.ToLowerInvariant() is "panel" || units[noun].Text.ToLowerInvariant() is "study" or "survey" or "poll" && Enumerable.Range(noun, past - noun).Any(i => units[i].Is("by") || units[i].Is("from")))
            return null;
        if (head.First == 0)
            return head with { Past = past, Text = Words(units, head.First, past) };
        var before = units[head.First - 1];
        return (before.Is(",") && units.Take(head.First).Any(u => u.IsPerson)) || before.Is("and") || PhraseWords.IsPreposition(before.Text) ? null : head with { Past = past, Text = Words(units, head.First, past) };
    }

    private bool IsNominal(IReadOnlyList<TextUnit> units, int at) =>
        units[at].Mention is not null || units[at].IsPossessive || units[at].Text is "-" or "and" or "the" or "a" or "an"
        || (char.IsLetterOrDigit(units[at].Text[0]) && !PhraseWords.IsPreposition(units[at].Text) && lexicon.Use(units[at].Text) is not TitleWordUse.Stop);

    private static bool IsTimeOrParticiple(string word) =>
        word.EndsWith("day", StringComparison.Ordinal) || word is "week" or "month" or "year" or "last" or "this" or "earlier" or "familiar" or "close"
        || (char.IsLower(word[0]) && word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>"Ukrainian officials", "the minister", "a police spokesman" before unit <paramref name="past"/>.</summary>
    private SpeakerPhrase? DescriptionEnding(IReadOnlyList<TextUnit> units, int past)
    {
        if (!IsSpeakerNoun(units, past - 1))
            return null;
        var first = past - 1;
        while (first > 0 && first > past - LongestDescription && GoesBack(units, first - 1))
            first--;
        if (first > 0 && units[first - 1].IsPerson && BeforeOwner(units, first - 1) is { } whose)
            first = whose;
        else if (first > 0 && PhraseWords.IsDeterminer(units[first - 1].Text) && units[first - 1].Mention is null)
            first--;
        return Owner(units, first) is { } owner
            ? owner.Name is null ? owner with { Past = past, Text = Words(units, owner.First, past) } : owner
            : new SpeakerPhrase(first, past, null, Words(units, first, past), false, []);
    }

    /// <summary>"the former senior Trump adviser": the article before a person's name that stands for whom the description serves.</summary>
    private int? BeforeOwner(IReadOnlyList<TextUnit> units, int person)
    {
        for (var at = person - 1; at >= 0 && at >= person - LongestAny; at--)
        {
            if (units[at].Mention is not null || !char.IsLetter(units[at].Text[0]))
                return null;
            if (units[at].Is("the") || units[at].Is("a"))
                return at;
            if (lexicon.Use(units[at].Text) is TitleWordUse.Stop)
                return null;
        }

        return null;
    }

    /// <summary>"Ada Okoro of the history office", "a spokesman for the county police": the person or the description before "of", where what begins at <paramref name="first"/> only says where they belong.</summary>
    private SpeakerPhrase? Owner(IReadOnlyList<TextUnit> units, int first)
    {
        if (first < 2 || !(units[first - 1].Is("of") || units[first - 1].Is("for") || units[first - 1].Is("at") || units[first - 1].Is("from") || units[first - 1].Is("with")))
            return null;
        var before = units[first - 2].Is(",") ? first - 3 : first - 2;
        if (before < 0)
            return null;
        if (units[before].IsPerson)
            return Named(units, before, before);
        return units[before].Mention is null && before == first - 2 && IsSpeakerNoun(units, before) ? DescriptionEnding(units, before + 1) : null;
    }

    private SpeakerPhrase? Described(IReadOnlyList<TextUnit> units, int first)
    {
        var at = first;
        if (at < units.Count && units[at].Mention is null && PhraseWords.IsDeterminer(units[at].Text))
            at++;
        var head = -1;
        for (; at < units.Count && at < first + LongestDescription && (units[at].Mention is not null || units[at].IsPossessive || (char.IsLetter(units[at].Text[0]) && !Ends(units[at].Text))); at++)
        {
            if (units[at].Mention is null && IsSpeakerNoun(units, at))
                head = at;
        }

        if (at > first && PersonApposed(units, at) is { } person)
            return Named(units, first, person);
        return head < 0 ? null : new SpeakerPhrase(first, head + 1, null, Words(units, first, head + 1), false, []);
    }

    /// <summary>"his father, Abdullah Kurdi, …", "its chancellor, Dr. Pradeep Khosla.": the person behind the comma at <paramref name="at"/>.</summary>
    private static int? PersonApposed(IReadOnlyList<TextUnit> units, int at)
    {
        if (at + 1 >= units.Count || !units[at].Is(","))
            return null;
        var person = SpeakerNouns.IsHonorific(units[at + 1].Text) ? at + 2 : at + 1;
        if (person >= units.Count || !units[person].IsPerson)
            return null;
        return person + 1 >= units.Count || (units[person + 1].Mention is null && !units[person + 1].IsPossessive && !units[person + 1].Is("and") && !FiniteVerbs.Stand(units, person, person + 2, strict: false)) ? person : null;
    }

    private bool GoesBack(IReadOnlyList<TextUnit> units, int at)
    {
        var unit = units[at];
        if (unit.Mention is not null)
            return unit.Mention.Kind is not MentionKind.Person || units[at + 1].IsPossessive;
        if (unit.IsPossessive || unit.Text == "-")
            return at > 0 && (units[at - 1].Mention is not null || (unit.IsPossessive && char.IsLetter(units[at - 1].Text[0])));
        return char.IsLetter(unit.Text[0]) && lexicon.Use(unit.Text) is not TitleWordUse.Stop && !(char.IsLower(unit.Text[0]) && unit.Text.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>Whether the unit ends the description of one person: "professor", "34-year-old".</summary>
    public bool IsOnePerson(IReadOnlyList<TextUnit> units, int at) =>
        units[at].Text.EndsWith("-year-old", StringComparison.OrdinalIgnoreCase) || (lexicon.HeadAt(units, at) is { Plural: false } && !SpeakerNouns.IsAnybody(units[at].Text)) || SpeakerNouns.IsOne(units[at].Text);

    private bool IsSpeakerNoun(IReadOnlyList<TextUnit> units, int at) => SpeakerNouns.Contains(units[at].Text) || lexicon.HeadAt(units, at) is { Units: 1 };

    private bool Ends(string word) => lexicon.Use(word) is TitleWordUse.Stop && !SpeakerNouns.Contains(word) && word is not ("of" or "for" or "the" or "and");

    private static int? BackTo(IReadOnlyList<TextUnit> units, int at, string mark)
    {
        for (var limit = at - LongestAside; at >= 0 && at > limit; at--)
        {
            if (units[at].Is(mark))
                return at;
            if (units[at].Text == ReportSentence.QuoteText)
                return null;
        }

        return null;
    }

    private string Words(IReadOnlyList<TextUnit> units, int first, int past) => text[units[first].Start..units[past - 1].End];
}
