using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Finds the verbs of attribution in a sentence and who their subjects are.</summary>
internal sealed class CueFinder(CueLexicon lexicon, SpeakerPhrases phrases)
{
    // "by the state news agency Okoro as saying"
    private const int LongestAgent = 8;

    /// <summary>The cues of <paramref name="sentence"/> by position.</summary>
    public List<Cue> Find(ReportSentence sentence)
    {
        var cues = new List<Cue>();
        for (var at = 0; at < sentence.Units.Count; at++)
        {
            if (sentence.IsQuote(at))
                continue;
            if (AccordingTo(sentence.Units, at) is { } according)
                cues.Add(according);
            else if (lexicon.At(sentence.Units, at) is { } form && ByVerb(sentence, at, form, cues) is { } cue)
                cues.Add(cue);
        }

        if (cues.Count > 0 && Fronted(sentence, cues[0], cues.Count > 1 ? cues[1] : null) is { } fronted)
            cues[0] = fronted;
        return cues;
    }

    /// <summary>"Citing “fond memories” of the town, Okoro said": the participle that begins a sentence is the subject's behind the comma; what it may report as a clause is not told from the rest.</summary>
    private Cue? Fronted(ReportSentence sentence, Cue first, Cue? next)
    {
        if (first.Speaker is not null || first.Verb > 1 || (first.Verb == 1 && !(sentence.Units[0].Is("but") || sentence.Units[0].Is("and"))) || !first.Words.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return null;
        return (SubjectBehind(sentence.Units, first.Past) ?? (next is { Form.IsFinite: true } ? next.Speaker : null)) is { } subject
            ? first with { Speaker = subject, Form = first.Form with { Kind = CueKind.Express } }
            : null;
    }

    private SpeakerPhrase? SubjectBehind(IReadOnlyList<TextUnit> units, int from)
    {
        for (var at = from; at + 1 < units.Count; at++)
        {
            if (units[at].Is(",") && phrases.After(units, at + 1) is { } subject && (subject.Name is { Kind: MentionKind.Person } || FiniteVerbs.Stand(units, subject.Past - 1, Math.Min(units.Count, subject.Past + 2), strict: false)))
                return subject;
        }

        return null;
    }

    /// <summary>"according to X", "in the words of X".</summary>
    private Cue? AccordingTo(IReadOnlyList<TextUnit> units, int at)
    {
        if (at + 3 < units.Count && units[at].Is("in") && units[at + 1].Is("the") && units[at + 2].Is("words") && units[at + 3].Is("of"))
            return phrases.After(units, at + 4) is { } owner ? new Cue(at, owner.Past, at, $"{units[at].Text} the words of", new CueForm(CueKind.Express, true, 4), owner) : null;
        if (at + 2 >= units.Count || !units[at].Is("according") || !units[at + 1].Is("to"))
            return null;
        return phrases.After(units, at + 2) is { } speaker && !(speaker.Past - speaker.First > 2 && units[speaker.Past - 2].Is(",") && units[speaker.Past - 3].Text.EndsWith('s'))
            ? new Cue(at, speaker.Past, at, $"{units[at].Text} {units[at + 1].Text}", new CueForm(CueKind.Say, true, 2), speaker)
            : null;
    }

    private Cue? ByVerb(ReportSentence sentence, int at, CueForm form, List<Cue> before)
    {
        var units = sentence.Units;
        var past = at + form.Units;
        var words = form.Units == 1 ? units[at].Text : $"{units[at].Text} {units[at + 1].Text}";
        if (IsNoun(units, at) && !FollowsQuote(sentence, at))
            return null;
        if (form.IsFinite && units[at].Text is "quoted" or "quotes" && phrases.After(units, past) is { } quoted && quoted.Past < units.Count && units[quoted.Past].Is("as"))
            return new Cue(phrases.Before(units, at)?.First ?? at, quoted.Past, at, words, form, quoted);
        if (form.IsFinite && IsPassive(units, at) && QuotedAs(units, at) is { } saying)
            return phrases.Before(units, at) is { } cited ? new Cue(cited.First, saying, at, "quoted as saying", new CueForm(CueKind.Say, true, saying - at), cited) : null;
        if (form.IsFinite && IsPassive(units, at))
            return past < units.Count && units[past].Is("by") && phrases.After(units, past + 1) is { } agent ? new Cue(at, agent.Past, at, words, form, agent) : null;
        var plural = !form.IsFinite && !words.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !IsAuxiliary(units, at) ? PluralBefore(units, at) : null;
        if (plural is not null)
            form = form with { IsFinite = true };
        if (!form.IsFinite && at > 0 && (units[at - 1].Text is "did" or "does" || IsLater(units, at)))
            form = form with { IsFinite = true };
        if (IsShowing(words) && !IsFinding(units, at))
            return null;
        var speaker = plural ?? (form.IsFinite || IsAuxiliary(units, at) || IsAbsolute(units, at) ? phrases.Before(units, at) : null);
        if (form.IsFinite && (FollowsQuote(sentence, at) || (speaker is null && (at == 0 || units[at - 1].Is(",")))) && phrases.After(units, past) is { } inverted)
            return new Cue(at, inverted.Past, at, words, form, inverted);
        // "…, say scientists".
        if (speaker is null && words is "say" && at > 0 && (units[at - 1].Is(",") || sentence.IsQuote(at - 1)) && phrases.After(units, past) is { IsPronoun: false } several && (several.Name is not null || several.Text.EndsWith('s') || several.Text.EndsWith("police", StringComparison.OrdinalIgnoreCase)))
            return new Cue(at, several.Past, at, words, form with { IsFinite = true }, several);
        if (speaker is null && form is { IsFinite: true, Kind: CueKind.Say } && phrases.Any.Before(units, at) is { } some && (PrecedesQuote(sentence, past) || FollowsQuote(sentence, some.First)))
            speaker = some;
        if (speaker is null && form is { IsFinite: true, Kind: CueKind.Say } && FollowsQuote(sentence, at) && phrases.Any.After(units, past) is { } any)
            return new Cue(at, any.Past, at, words, form, any);
        if (speaker is not null)
            return new Cue(speaker.First, past, at, words, form, speaker);
        return new Cue(at, past, at, words, form, Implied(sentence, at, before));
    }

    /// <summary>"He arrived late, saying", "X praised Y and added": the subject of the verb before, else of the sentence; "quoted X as saying": the one quoted.</summary>
    private SpeakerPhrase? Implied(ReportSentence sentence, int at, List<Cue> before)
    {
        if (at > 0 && sentence.Units[at - 1].Is("as"))
            return (before.Count > 0 && before[^1].Past == at - 1 ? before[^1].Speaker : null) ?? SpeakerPhrases.LastPerson(sentence.Units, at) ?? phrases.Subject(sentence.Units, at);
        return (before.Count > 0 ? before[^1].Speaker : null) ?? phrases.Subject(sentence.Units, at);
    }

    /// <summary>Index past "saying" of "was quoted as saying", "was heard as saying"; null where none follows the verb at <paramref name="at"/>.</summary>
    private static int? QuotedAs(IReadOnlyList<TextUnit> units, int at)
    {
        if (!(units[at].Text.ToLowerInvariant() is "quoted" or "cited" or "reported"))
            return null;
        var last = at + 1 < units.Count && units[at + 1].Is("by") ? at + LongestAgent : at + 1;
        for (var i = at + 1; i <= last && i + 1 < units.Count; i++)
        {
            if (units[i].Is("as") && units[i + 1].Text.ToLowerInvariant() is "saying" or "telling" or "stating" or "adding" or "declaring" or "warning")
                return i + 2;
        }

        return null;
    }

    /// <summary>"was told", "been described".</summary>
    private static bool IsPassive(IReadOnlyList<TextUnit> units, int at)
    {
        var i = at - 1;
        while (i >= 0 && units[i].Mention is null && (units[i].Text.ToLowerInvariant() is "also" or "not" or "often" or "later" or "first" || units[i].Text.EndsWith("ly", StringComparison.Ordinal)))
            i--;
        return i >= 0 && units[i].Mention is null && units[i].Text.ToLowerInvariant() is "is" or "was" or "are" or "were" or "been" or "being" or "be"
            || (at + 1 < units.Count && units[at + 1].Is("by"));
    }

    /// <summary>"the report", "an estimate", "this claim", "its demands", "member states have".</summary>
    private static bool IsNoun(IReadOnlyList<TextUnit> units, int at) =>
        at > 0 && (IsOwned(units, at) || IsReport(units, at) || units[at - 1].IsPossessive || units[at - 1].Text.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "this" or "that" or "of" or "no" or "any" or "for" or "in" or "by" or "new" or "over" or "amid" or "despite" or "such" or "these" or "those" or "many" or "some" or "several" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "all" or "most" or "other" or "recent" or "initial" or "early" or "swing" or "red" or "blue"
            || (at + 1 < units.Count && units[at].Text.EndsWith('s') && !units[at].Is("says") && units[at - 1].Mention is null && units[at - 1].Text.ToLowerInvariant() is not ("he" or "she" or "it" or "who" or "which") && units[at + 1].Text is "have" or "are" or "were")
            || (units[at].Text.EndsWith('s') && !units[at].Is("says") && (char.IsDigit(units[at - 1].Text[0]) || units[at - 1].Text is ";" or "(" or ":" || (units[at - 1].Is(",") && at + 1 < units.Count && !units[at + 1].Is("that") && !(PhraseWords.IsDeterminer(units[at + 1].Text) && units[at].Text is "states" or "claims" or "argues" or "insists")))));

    /// <summary>"her father's newly-surfaced comments": a plural behind a participle or another quality that somebody owns.</summary>
    private static bool IsOwned(IReadOnlyList<TextUnit> units, int at) =>
        at > 1 && units[at].Text.EndsWith('s') && units[at - 1].Mention is null
        && ((units[at - 1].Text.EndsWith("ed", StringComparison.Ordinal) && (units[at - 2].IsPossessive || units[at - 2].Text.ToLowerInvariant() is "his" or "her" or "their" or "its" or "the"))
            || (units[at].Text.ToLowerInvariant() is "remarks" or "comments" && char.IsLower(units[at - 1].Text[0]) && !SpeakerNouns.Contains(units[at - 1].Text) && units.Skip(Math.Max(0, at - 5)).Take(Math.Min(at, 5)).Any(u => u.IsPossessive)));

    /// <summary>"as reports emerged that …": a plural that a verb of its own follows, or that stands where a subject would.</summary>
    private static bool IsReport(IReadOnlyList<TextUnit> units, int at) =>
        units[at].Text.ToLowerInvariant() is "reports" or "claims" or "questions" or "warnings"
        && at + 1 < units.Count && units[at + 1].Mention is null
        && units[at + 1].Text.ToLowerInvariant() is "emerged" or "surfaced" or "circulated" or "began" or "came" or "suggested" or "suggest" or "indicated" or "indicate" or "swirled" or "mounted";

    private static bool IsAuxiliary(IReadOnlyList<TextUnit> units, int at) =>
        at > 0 && units[at - 1].Text.ToLowerInvariant() is "would" or "will" or "could" or "did" or "is" or "was" or "are" or "were" or "been" or "to" or "can" or "may";

    public static bool IsShowing(string verb) => verb.ToLowerInvariant() is "show" or "shows" or "showed" or "shown" or "showing";

    /// <summary>"a poll last week showed": only what was found out shows in words.</summary>
    private bool IsFinding(IReadOnlyList<TextUnit> units, int verb) =>
        phrases.Before(units, verb) is { IsPronoun: false } phrase && (phrase.Name is { Kind: MentionKind.Organisation, Surface: var name } ? SpeakerNouns.IsFinding(name[(name.LastIndexOf(' ') + 1)..]) : phrase.Name is null && phrase.Text.Split(' ').Any(SpeakerNouns.IsFinding));

    /// <summary>"She would later say": what was said after.</summary>
    private static bool IsLater(IReadOnlyList<TextUnit> units, int at) =>
        at > 1 && units[at - 1].Text is "later" or "eventually" or "subsequently" && units[at - 2].Is("would");

    /// <summary>"researchers say", "they believe": the bare form has a subject where that is several.</summary>
    private SpeakerPhrase? PluralBefore(IReadOnlyList<TextUnit> units, int at) =>
        phrases.Before(units, at) is { } phrase && (phrase.Others.Count > 0 || IsSeveral(phrase, units[at].Text) || (phrase.Name is null && (phrase.Text.EndsWith('s') || phrase.Text.ToLowerInvariant() is "they" or "who" || phrase.Text.EndsWith("police", StringComparison.OrdinalIgnoreCase) || phrase.Text.EndsWith("men", StringComparison.Ordinal) || phrase.Text.EndsWith("people", StringComparison.OrdinalIgnoreCase))))
            ? phrase
            : null;

    /// <summary>"Democrats believe", "Labour say": a body of several, with a word that is no noun where its name has no plural.</summary>
    private static bool IsSeveral(SpeakerPhrase phrase, string verb) =>
        phrase.Name is { Kind: MentionKind.Organisation, Surface: var name }
        && (verb.ToLowerInvariant() is "say" or "believe" or "argue" or "insist" || (name.EndsWith('s') && !name.Contains(' ', StringComparison.Ordinal) && verb.ToLowerInvariant() is "think" or "hope" or "fear" or "warn" or "accuse" or "allege" or "contend" or "complain" or "predict" or "maintain"));

    /// <summary>"with Boswell stating", "a speech by Obama describing": the name directly before a participle is its subject.</summary>
    private static bool IsAbsolute(IReadOnlyList<TextUnit> units, int at) =>
        at > 1 && units[at - 1].Mention is { Kind: not MentionKind.Demonym } && units[at].Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && (units[at - 2].Is("with") || units[at - 2].Is("by") || (units[at - 2].Is("the") && at > 2 && units[at - 3].Is("with")));

    /// <summary>A quotation, or "that" and what was said, begins at <paramref name="past"/>.</summary>
    private static bool PrecedesQuote(ReportSentence sentence, int past) =>
        past < sentence.Units.Count && (sentence.IsQuote(past) || sentence.Units[past].Is("that") || ((sentence.Units[past].Is(",") || sentence.Units[past].Is(":")) && sentence.IsQuote(past + 1)));

    private static bool FollowsQuote(ReportSentence sentence, int at) =>
        sentence.IsQuote(at - 1) || (at >= 2 && sentence.Units[at - 1].Is(",") && sentence.IsQuote(at - 2));
}
