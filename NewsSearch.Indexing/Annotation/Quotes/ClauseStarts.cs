using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells where a clause begins that a verb of saying reports: past those who were told, and past when and where it was said.</summary>
internal static class ClauseStarts
{
    private const int Reach = 16;
    private const int LongestAdjunct = 12;

    private static readonly FrozenSet<string> NoClause = FrozenSet.ToFrozenSet(
        ["in", "on", "at", "to", "of", "by", "during", "after", "before", "when", "while", "as", "for", "with", "and", "or", "so", "nothing", "something", "anything", "via", "about", "than", "what", "how", "why", "who", "whether", "but", "more", "its", "over", "from", "against", "because", "into", "out", "up", "down", "off", "through", "outside", "inside", "aboard", "near", "ahead", "following"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight", "morning", "afternoon", "evening", "night", "earlier", "later", "recently", "previously", "also", "further", "again", "late", "early", "publicly", "last", "this", "week", "month", "year", "then", "once"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(["told", "tell", "tells", "telling", "reminded", "assured", "informed", "warned", "warns", "notified", "convinced"], StringComparer.OrdinalIgnoreCase);

    // Behind when and where something was said these go on with the reporter's own: "ruled in her favour, although …".
    private static readonly FrozenSet<string> Asides = FrozenSet.ToFrozenSet(["although", "though", "unless", "until", "where", "which", "whose", "amid", "despite", "whereas"], StringComparer.OrdinalIgnoreCase);

    // After these a clause without "that" is seldom what was said: "continued his bid", "asked the court", "denied funding".
    private static readonly FrozenSet<string> OnlyWithThat = FrozenSet.ToFrozenSet(
        ["continue", "continues", "continued", "continuing", "ask", "asks", "asked", "asking", "answer", "answers", "answered", "answering", "urge", "urges", "urged", "urging", "propose", "proposes", "proposed", "proposing",
         "deny", "denies", "denied", "denying", "demand", "demands", "demanded", "demanding", "recommend", "recommends", "recommended", "recommending", "quote", "quotes", "quoted", "quoting", "read", "reads", "reading", "written", "going",
         "find", "finds", "found", "finding", "decide", "decides", "decided", "deciding", "signal", "signals", "reason", "highlight", "highlights", "highlighted", "highlighting", "observe", "observes", "observed", "observing", "disclosed", "pledged", "pledges", "react", "reacted", "reacting",
         "post", "posts", "posted", "posting", "text", "texts", "texted", "texting", "chant", "chants", "chanted", "chanting", "cry", "cries", "cried", "crying", "sing", "sings", "sang", "singing", "scream", "screams", "screamed", "screaming",
         "mention", "mentions", "mentioned", "mentioning", "object", "objects", "objected", "objecting", "query", "queries", "queried", "querying", "relate", "relates", "related", "relating", "reflect", "reflects", "reflected", "reflecting",
         "email", "emails", "emailed", "emailing", "snap", "snaps", "snapped", "snapping", "protest", "protests", "protested", "protesting", "specify", "specifies", "specified", "specifying", "wonder", "wonders", "wondered", "wondering", "outline", "outlines", "outlined", "outlining"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Listeners = FrozenSet.ToFrozenSet(
        ["reporters", "journalists", "press", "media", "lawmakers", "parliament", "court", "crowd", "supporters", "conference", "viewers", "investors", "congress", "officials", "police", "audience", "magazine", "newspaper", "agency", "radio", "television", "tv", "news", "channel", "committee", "council", "jury", "judge", "staff", "members", "delegates", "leaders", "public", "investigators", "briefing", "analysts", "residents"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(["he", "she", "it", "they", "there", "we"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a clause may follow the verb without "that" and be known by it: "said", "claims"; after others only a verb of its own shows it.</summary>
    public static bool IsPlain(string verb) => verb.ToLowerInvariant() is "said" or "says" or "say" or "saying" or "believes" or "thinks" or "claims" or "claimed" or "insisted" or "insists" or "argued" or "argues" or "estimated" or "estimates" or "predicted" or "predicts" or "fears" or "hopes";

    /// <summary>Whether the verb is the plainest of all.</summary>
    public static bool IsSaid(string verb) => verb.ToLowerInvariant() is "said" or "says" or "say";

    /// <summary>Whether a sentence that begins with <paramref name="unit"/> begins with no clause of its own: "In Paris, …".</summary>
    public static bool IsSubordinate(TextUnit unit) =>
        unit.Mention is null && unit.Text.ToLowerInvariant() is "in" or "on" or "at" or "after" or "before" or "when" or "while" or "as" or "for" or "during" or "with" or "since" or "following" or "asked" or "speaking" or "by" or "from" or "under" or "among" or "also" or "writing" or "citing" or "late" or "earlier" or "last" or "because";

    /// <summary>Whether somebody is told: "told", "assured".</summary>
    public static bool IsTold(string verb) => Told.Contains(verb);

    /// <summary>Whether <paramref name="unit"/> turns from the sentence before to the next: "However, he said, …", "To win, they say, …".</summary>
    public static bool IsTurn(TextUnit unit) =>
        unit.Mention is null && unit.Text.ToLowerInvariant() is "but" or "and" or "however" or "still" or "instead" or "yet" or "so" or "now" or "then" or "to" or "otherwise" or "once" or "if" or "today" or "even" or "indeed" or "meanwhile" or "moreover" or "thus" or "eventually" or "initially" or "currently";

    /// <summary>Whether <paramref name="unit"/> joins a clause to the one before: "but", "that".</summary>
    public static bool IsJoint(TextUnit unit) => unit.Mention is null && unit.Text.ToLowerInvariant() is "and" or "but" or "that" or "which" or "because" or "by" or "while";

    /// <summary>Index of the clause that follows <paramref name="cue"/>; null where none does.</summary>
    public static int? After(ReportSentence sentence, Cue cue)
    {
        var units = sentence.Units;
        var listeners = PastListeners(units, cue);
        var at = listeners > 0 && units[listeners - 1].Text == ReportSentence.QuoteText ? listeners : cue.Past;
        for (var i = at; i < units.Count && i < at + Reach && !sentence.IsQuote(i) && !units[i].Is(";") && !units[i].Is(":"); i++)
        {
            // "said that is no option": what is said begins with "that".
            if (units[i].Is("that") && i == cue.Past && i + 2 < units.Count && units[i + 1].Mention is null && units[i + 1].Text is "is" or "was" or "isn't" or "wasn't")
                return i;
            if (units[i].Is("that") && i + 1 < units.Count && !units[i + 1].IsPossessive)
                return units[i + 1].Is(",") && i + 2 < units.Count ? i + 2 : i + 1;
            if (i > at && FiniteVerbs.Stand(units, i - 1, i + 1, strict: false))
                break;
        }

        // "denied he took it": a subject shows the clause as well.
        if (OnlyWithThat.Contains(cue.Words) && !(cue.Words is "denied" or "denies" or "denying" && cue.Past < units.Count && IsSubject(units[cue.Past])))
            return null;
        at = listeners;
        if (at == cue.Past && Told.Contains(cue.Words) && (at >= units.Count || !IsSubject(units[at])))
            return null;
        at = PastAdjuncts(sentence, at);
        if (at >= units.Count || sentence.IsQuote(at) || (cue.Words.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && units[cue.First].Is("be")))
            return null;
        if (at > cue.Past && units[at].Mention is null && Asides.Contains(units[at].Text))
            return null;
        return IsAmount(units, at) || (units[at].Is("its") && at == cue.Past && IsSaid(cue.Words)) || IsClauseStart(units[at], at + 1 < units.Count && units[at + 1].IsPossessive) ? at : null;
    }

    /// <summary>"more than 20 people", "at least a dozen": a subject, though its first word may begin a mere phrase.</summary>
    private static bool IsAmount(IReadOnlyList<TextUnit> units, int at)
    {
        if (at + 2 >= units.Count || units[at].Mention is not null)
            return false;
        var number = (units[at].Text.ToLowerInvariant(), units[at + 1].Text.ToLowerInvariant()) switch
        {
            ("more" or "less" or "fewer", "than") or ("at", "least" or "most") or ("up", "to") or ("as", "many") => at + 2,
            ("about" or "over" or "around", _) => at + 1,
            _ => units.Count,
        };
        return number < units.Count && units[number].Mention is null && (char.IsAsciiDigit(units[number].Text[0]) || units[number].Text is "a" or "as" or "half" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "one");
    }

    /// <summary>Index of the clause after "According to X,", the words beside the name passed over.</summary>
    public static int? AfterAccording(IReadOnlyList<TextUnit> units, Cue cue)
    {
        if (cue.First > 0 && !(units[cue.First - 1].Mention is null && units[cue.First - 1].Text.ToLowerInvariant() is "," or ";" or "and" or "but" or "that"))
            return null;
        var comma = PastWhere(units, PastBrackets(units, cue.Past));
        if (comma + 1 >= units.Count || units[comma + 1].Is("which") || units[comma + 1].Is("who"))
            return null;
        // "According to the agency an average man needs …": no comma, but a subject of its own.
        if (!units[comma].Is(","))
            return cue.First == 0 && units[comma].Mention is null && units[comma].Text.ToLowerInvariant() is "the" or "a" or "an" or "there" or "some" or "most" or "many" or "nearly" or "about" or "more" or "over" ? comma : null;
        if (cue.First > 0 && (units[comma + 1].Is("and") || units[comma + 1].Is("but")))
            return null;
        // "Amy Cook, an engineer, …" tells of her, "the ruling, a host must …" of no ruling.
        var described = cue.Speaker is { Name.Kind: MentionKind.Person } && units[comma + 1].Text is "a" or "an";
        if (!described && (units[comma + 1].Mention is not null || units[comma + 1].Text.ToLowerInvariant() is "a" or "an" or "the"))
            return comma + 1;
        for (var at = comma + 1; at < units.Count && at < comma + LongestAdjunct; at++)
        {
            if (units[at].Is(","))
                return FiniteVerbs.Stand(units, comma, at, strict: false) ? comma + 1 : at + 1;
        }

        return comma + 1;
    }

    /// <summary>"According to police in the town, …", "… sources familiar with the talks, …": the comma behind what says which are meant; <paramref name="at"/> where none does.</summary>
    private static int PastWhere(IReadOnlyList<TextUnit> units, int at)
    {
        // "According to Reuters and NBC, …"
        if (at + 2 < units.Count && units[at].Is("and") && units[at + 1].Mention is not null && units[at + 2].Is(","))
            return at + 2;
        if (at >= units.Count || units[at].Mention is not null || !(PhraseWords.IsPreposition(units[at].Text) || units[at].Text is "familiar" or "close" or "involved" or "released" or "published" or "posted" or "obtained" or "seen" or "compiled" or "conducted" or "filed" or "issued"))
            return at;
        for (var i = at + 1; i < units.Count && i < at + LongestAdjunct; i++)
        {
            if (units[i].Is(","))
                return i;
            if (units[i].Is(";") || (FiniteVerbs.Stand(units, i - 1, i + 1, strict: false) && !units[i].Text.EndsWith("ed", StringComparison.Ordinal)))
                break;
        }

        return at;
    }

    private static int PastBrackets(IReadOnlyList<TextUnit> units, int at)
    {
        if (at >= units.Count || !units[at].Is("("))
            return at;
        for (var i = at + 1; i < units.Count && i < at + 6; i++)
        {
            if (units[i].Is(")"))
                return i + 1;
        }

        return at;
    }

    /// <summary>Whether "that" before a clause belongs to a noun: "proposed legislation that would …", "a coating that could …".</summary>
    public static bool IsRelative(IReadOnlyList<TextUnit> units, Cue cue, int first)
    {
        if (first - 1 == cue.Past)
            return IsPaper(units, cue) && FiniteVerbs.Stand(units, first - 1, first + 1, strict: false);
        if (IsVerb(units, first))
            return true;
        // "told reporters that", "said on Monday that", "announced a day later that", but not "accepted the view that".
        return !Told.Contains(cue.Words) && !IsLater(units, cue.Past) && units[cue.Past].Mention is null && units[cue.Past].Text.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "about";
    }

    /// <summary>"a ruling that allowed it": the paper itself and not the verb, "that" its subject.</summary>
    private static bool IsPaper(IReadOnlyList<TextUnit> units, Cue cue) =>
        units[cue.Verb].Text.ToLowerInvariant() is "ruling" or "finding" or "warning" or "filing" or "reading" or "posting";

    /// <summary>"legislation that would", "a coating that makes it": not "that prices would", "that this".</summary>
    private static bool IsVerb(IReadOnlyList<TextUnit> units, int at)
    {
        if (units[at].Mention is not null || units[at].Is("this"))
            return false;
        if (!units[at].Text.EndsWith('s') || units[at].Text is "is" or "was" or "has" or "does")
            return units[at].Text.EndsWith("ed", StringComparison.Ordinal) || FiniteVerbs.Stand(units, at - 1, at + 1, strict: false);
        return at + 1 < units.Count && (units[at + 1].Mention is not null || PhraseWords.IsDeterminer(units[at + 1].Text) || units[at + 1].Text is "it" or "them" or "him" or "us" or "to" or "that" or "no" or "more");
    }

    /// <summary>"a day later", "the same week".</summary>
    private static bool IsLater(IReadOnlyList<TextUnit> units, int at) =>
        Enumerable.Range(at + 1, 2).Any(i => i < units.Count && units[i].Mention is null && units[i].Text.ToLowerInvariant() is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hour" or "hours" or "morning" or "evening");

    /// <summary>Past those who were told: "told reporters", "said to the council"; the unit behind the cue where nobody is named.</summary>
    public static int PastListeners(IReadOnlyList<TextUnit> units, Cue cue)
    {
        var at = cue.Past;
        var to = at < units.Count && units[at].Is("to") && !Told.Contains(cue.Words);
        if (to)
            at++;
        else if (!Told.Contains(cue.Words))
            return at;
        var start = to ? cue.Past : at;
        if (at < units.Count && units[at].Mention is null && units[at].Text.ToLowerInvariant() is "him" or "her" or "them" or "us" or "me" or "you")
            return at + 1;
        for (var i = at; i < units.Count && i < at + 6; i++)
        {
            // "told Acme's “Face the Day”": a programme.
            if (units[i].IsPossessive && start == i && i + 1 < units.Count && units[i + 1].Text == ReportSentence.QuoteText)
                return i + 2;
            if (units[i].Mention is not null || Listeners.Contains(units[i].Text))
                start = i + 1;
            else if (units[i].Mention is null && (i > at && start > at || !char.IsLetter(units[i].Text[0])) && !units[i].IsPossessive)
                break;
        }

        return start;
    }

    private static int PastAdjuncts(ReportSentence sentence, int at)
    {
        var units = sentence.Units;
        for (var turns = 0; turns < 4 && at < units.Count; turns++)
        {
            var from = at;
            if (IsAmount(units, at))
                break;
            while (at < units.Count && units[at].Mention is null && Times.Contains(units[at].Text) && !(at + 1 < units.Count && units[at + 1].IsPossessive) && !(units[at].Is("this") && at + 1 < units.Count && !Times.Contains(units[at + 1].Text)))
                at++;
            if (at < units.Count && units[at].Mention is null && units[at].Text.ToLowerInvariant() is "on" or "in" or "at" or "during" or "via" or "through" or "after" or "from" or "by" or "outside" or "inside" or "aboard" or "near" or "ahead" or "following")
                at = PastPhrase(sentence, at);
            if (at < units.Count && at > from && units[at].Is(","))
                at++;
            if (at == from)
                break;
        }

        return at;
    }

    /// <summary>Past "on Monday", "in an interview with X": to its comma, to the time it names, or to the pronoun that begins a clause.</summary>
    private static int PastPhrase(ReportSentence sentence, int at)
    {
        var units = sentence.Units;
        if (at + 1 < units.Count && units[at + 1].Mention is null && (Times.Contains(units[at + 1].Text) || IsYear(units[at + 1].Text)))
        {
            var past = at + 1;
            while (past < units.Count && units[past].Mention is null && (Times.Contains(units[past].Text) || IsYear(units[past].Text)))
                past++;
            return past;
        }

        for (var i = at + 1; i < units.Count && i < at + LongestAdjunct && !sentence.IsQuote(i); i++)
        {
            if (units[i].Is(",") || (units[i].Mention is null && Subjects.Contains(units[i].Text)))
                return i;
        }

        return at;
    }

    /// <summary>Whether <paramref name="unit"/> says when: "late", "Friday".</summary>
    public static bool IsTime(TextUnit unit) => unit.Mention is null && Times.Contains(unit.Text);

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    private static bool IsClauseStart(TextUnit unit, bool owns) =>
        unit.Mention is not null || (char.IsLetterOrDigit(unit.Text[0]) && !NoClause.Contains(unit.Text) && (owns || unit.Is("this") || !Times.Contains(unit.Text)) && !unit.Is("him") && !unit.Is("them"));

    /// <summary>Whether a clause that begins with <paramref name="unit"/> begins with its subject: "he", "there".</summary>
    public static bool IsSubject(TextUnit unit) => unit.Mention is null && Subjects.Contains(unit.Text);
}
