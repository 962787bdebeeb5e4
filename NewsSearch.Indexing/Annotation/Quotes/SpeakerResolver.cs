using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Turns the phrase that says who speaks into speakers: names as they are linked, pronouns and "the minister" by what went before, the others as they are described.</summary>
/// <param name="linked">The article.</param>
/// <param name="roles">Its roles by position.</param>
/// <param name="heads">Its leaders.</param>
/// <param name="phrases">Reads who a sentence is about.</param>
internal sealed class SpeakerResolver(LinkedText linked, IReadOnlyList<Role> roles, HeadsInOffice heads, SpeakerPhrases phrases)
{
    // How far back "the court" looks for the body it means, in names.
    private const int Reach = 400;

    private readonly PersonFocus focus = new(new PersonSexes(linked));
    private readonly TitleHolders holders = new(roles.Where(r => linked.Entities.ContainsKey(r.Person)), heads);
    private readonly PaperAuthors papers = new();
    private readonly HashSet<string> unnamed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Mention> lastMentions = linked.Mentions.Where(m => m.Entity is not null).GroupBy(m => m.Entity!).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The speakers that <paramref name="phrase"/> stands for; none where it stands for nobody known.</summary>
    public IReadOnlyList<Speaker> Resolve(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (phrase.Name is { } name)
            return [Of(name, name.Surface), .. phrase.Others.Select(o => Of(o, o.Surface))];
        if (phrase.IsPronoun)
            return IsThey(phrase) ? They(phrase) : Antecedent(sentence, phrase) is { } antecedent ? Resolve(sentence, antecedent) : Meant(sentence, phrase) is { } meant ? [Of(meant, phrase.Text)] : [];
        if (Author(sentence, phrase) is { } author)
            return [Of(author, phrase.Text)];
        if (papers.By(phrase) is { } writers)
            return [.. writers.Select(w => w with { Surface = phrase.Text })];
        if (holders.Holder(sentence, phrase, focus.RecentPerson?.Entity) is { } holder)
            return [new Speaker(holder, linked.Entities[holder].Name, phrase.Text)];
        if ((Body(sentence, phrase) ?? Described(sentence, phrase)) is { } described)
            return [Of(described, phrase.Text)];
        unnamed.Add(LastWord(phrase.Text));
        return [new Speaker(null, phrase.Text, phrase.Text)];
    }

    /// <summary>"they": those last described who are several, else the body last spoken of.</summary>
    private IReadOnlyList<Speaker> They(SpeakerPhrase phrase)
    {
        if (focus.Several.Count > 0)
            return [.. focus.Several.Select(s => s with { Surface = phrase.Text })];
        return focus.Body is { Kind: MentionKind.Organisation } body ? [Of(body, phrase.Text)] : [];
    }

    /// <summary>"the professor", "the 34-year-old": the person in focus, where nobody unnamed was called so before.</summary>
    private Mention? Described(ReportSentence sentence, SpeakerPhrase phrase)
    {
        var last = LastWord(phrase.Text);
        return phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !unnamed.Contains(last) && phrases.IsOnePerson(sentence.Units, phrase.Past - 1) ? focus.RecentPerson : null;
    }

    /// <summary>Whom "he" or "his" at a unit stands for, as a speaker.</summary>
    public IReadOnlyList<Speaker> Person(ReportSentence sentence, int at) =>
        focus.PersonAt(sentence, at, SexOf(sentence.Units[at].Text)) is { } person ? [Of(person, sentence.Units[at].Text)] : [];

    /// <summary>The subject of a sentence, as speakers; it is spoken of from now on.</summary>
    public IReadOnlyList<Speaker> Subject(ReportSentence sentence, SpeakerPhrase? subject)
    {
        if (subject is null)
            return [];
        var speakers = Resolve(sentence, subject);
        Speaks(subject, speakers);
        return speakers;
    }

    /// <summary>Takes in whom a sentence speaks of beside the one who speaks in it.</summary>
    public void Mentions(ReportSentence sentence, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Any(s => s.Entity is { } id && linked.Entities.TryGetValue(id, out var entity) && entity.Kind is MentionKind.Person))
            focus.PassesBeside(sentence);
        else
            focus.PassesPersons(sentence);
    }

    /// <summary>Takes in who spoke.</summary>
    public void Speaks(SpeakerPhrase phrase, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count > 1 || (phrase is { Name: null, IsPronoun: false } && phrase.Text.EndsWith('s')))
            focus.Speak(speakers);
        if (phrase.Name is { } name)
            focus.Speaks(name);
        else if (speakers is [{ Entity: { } id }] && lastMentions.TryGetValue(id, out var mention))
            focus.Speaks(mention);
    }

    private static bool IsThey(SpeakerPhrase phrase) => phrase.Text.Equals("they", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes in a sentence that has been read and says nothing: whom it is about, by name or as "the mayor".</summary>
    public void Passes(ReportSentence sentence)
    {
        focus.Passes(sentence);
        if (phrases.Subject(sentence.Units, sentence.Units.Count) is { Name: null, IsPronoun: false } subject && holders.Holder(sentence, subject, focus.RecentPerson?.Entity) is { } holder && lastMentions.TryGetValue(holder, out var mention))
            focus.Speaks(mention);
    }

    /// <summary>Takes in who speaks in a sentence, or whom it is about, for the papers that it speaks of.</summary>
    public void Writes(ReportSentence sentence, IReadOnlyList<Speaker> speakers)
    {
        foreach (var (kind, verb) in PaperAuthors.New(sentence.Units))
            papers.Take(kind, verb is { } at && phrases.Before(sentence.Units, at) is { } by ? Resolve(sentence, by) : speakers);
    }

    /// <summary>Takes in that a sentence has ended.</summary>
    public void Ends(ReportSentence sentence)
    {
        focus.Ends();
        papers.Ends();
        holders.Ends(sentence);
    }

    private static Sex? SexOf(string pronoun) => pronoun.ToLowerInvariant() switch
    {
        "he" or "his" or "him" => Sex.Male,
        "she" or "her" => Sex.Female,
        _ => null,
    };

    private Mention? Meant(ReportSentence sentence, SpeakerPhrase phrase) => phrase.Text.ToLowerInvariant() switch
    {
        "he" or "she" when HeadOf(sentence, phrase) is { } head => head,
        "he" or "she" => focus.PersonAt(sentence, phrase.First, SexOf(phrase.Text)),
        "who" => sentence.Units.Take(phrase.First).LastOrDefault(u => u.IsPerson).Mention ?? Last(sentence, phrase.First),
        "which" => Releaser(sentence, phrase.First) ?? Last(sentence, phrase.First),
        "it" => focus.BodyAt(sentence, phrase.First),
        _ => null,
    };

    /// <summary>"The minister, who said …", "he met a woman who said …", "The company may close, it said": the description that the pronoun stands for; null where a name does better.</summary>
    private SpeakerPhrase? Antecedent(ReportSentence sentence, SpeakerPhrase pronoun)
    {
        if (pronoun.First == 0)
            return null;
        var units = sentence.Units;
        if (pronoun.Text.Equals("it", StringComparison.OrdinalIgnoreCase))
            return phrases.Subject(units, pronoun.First) is { Name: null, IsPronoun: false, First: 0 } subject && SpeakerNouns.IsBody(LastWord(subject.Text)) ? subject : null;
        if (!pronoun.Text.Equals("who", StringComparison.OrdinalIgnoreCase))
            return null;
        var comma = units[pronoun.First - 1].Is(",");
        if (phrases.Before(units, comma ? pronoun.First - 1 : pronoun.First) is not { Name: null, IsPronoun: false } described)
            return null;
        // "Ada Okoro, the mayor of Oslo, who said …" is a name still.
        return comma && described.First > 0 && units.Take(pronoun.First).Any(u => u.IsPerson) ? null : described;
    }

    /// <summary>"The mayor defended this, he said": whom the sentence begins with by a title.</summary>
    private Mention? HeadOf(ReportSentence sentence, SpeakerPhrase pronoun) =>
        phrases.Subject(sentence.Units, pronoun.First) is { Name: null, IsPronoun: false } subject && holders.Holder(sentence, subject, focus.RecentPerson?.Entity) is { } holder ? lastMentions.GetValueOrDefault(holder) : null;

    /// <summary>"They released a statement which said": whoever the sentence says released it.</summary>
    private Mention? Releaser(ReportSentence sentence, int which)
    {
        if (which < 2 || !SpeakerNouns.IsDocument(sentence.Units[which - 1].Text) || phrases.Subject(sentence.Units, which - 1) is not { } subject)
            return null;
        return subject.Name ?? (subject.IsPronoun ? IsThey(subject) ? focus.Body : Meant(sentence, subject) : null);
    }

    private static Mention? Last(ReportSentence sentence, int before) => sentence.Units.Take(before).LastOrDefault(u => u.Mention is { Kind: not MentionKind.Demonym }).Mention;

    /// <summary>"Trump's statement", "a tweet by Pompeo", "the statement": whoever a document is by.</summary>
    private Mention? Author(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!SpeakerNouns.IsDocument(LastWord(phrase.Text)))
            return null;
        var units = sentence.Units;
        for (var at = phrase.First; at < phrase.Past; at++)
        {
            if (units[at].Mention is { Kind: not MentionKind.Demonym } owner)
                return owner;
            if (units[at].IsPossessive && at > phrase.First)
                return Owner(sentence, phrase, at);
        }

        for (var at = phrase.Past; at < units.Count && at < phrase.Past + 8; at++)
        {
            if ((units[at].Is("by") || units[at].Is("from")) && phrases.After(units, at + 1) is { Name: { } by })
                return by;
        }

        if (SpeakerNouns.IsPersonal(LastWord(phrase.Text)) && phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && focus.RecentPerson is { } writer)
            return writer;
        return phrase.Text.Split(' ')[0].ToLowerInvariant() is "its" or "their" ? focus.Body : phrase.Text.StartsWith("his", StringComparison.OrdinalIgnoreCase) || phrase.Text.StartsWith("her", StringComparison.OrdinalIgnoreCase) ? focus.PersonAt(sentence, phrase.First, SexOf(phrase.Text[..3])) : null;
    }

    /// <summary>"the court's summary": the court.</summary>
    private Mention? Owner(ReportSentence sentence, SpeakerPhrase phrase, int possessive)
    {
        var owner = new SpeakerPhrase(phrase.First, possessive, null, linked.Text[sentence.Units[phrase.First].Start..sentence.Units[possessive - 1].End], false, []);
        return holders.Holder(sentence, owner, focus.RecentPerson?.Entity) is { } holder ? lastMentions.GetValueOrDefault(holder) : Body(sentence, owner);
    }

    /// <summary>"the court": the last body before whose name says so.</summary>
    private Mention? Body(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || phrase.Text.AsSpan(4).Contains(' '))
            return null;
        var noun = phrase.Text[4..];
        var before = sentence.Units[phrase.First].Start;
        return MentionsBefore(before).FirstOrDefault(m => m.Kind is MentionKind.Organisation && m.Entity is { } id
            && (linked.Entities[id].Name.Contains(noun, StringComparison.OrdinalIgnoreCase) || m.Surface.Contains(noun, StringComparison.OrdinalIgnoreCase)))
            ?? (SpeakerNouns.IsBody(noun) ? Within(sentence, phrase.First) : null)
            ?? (SpeakerNouns.IsBody(noun) && focus.Body is { Kind: MentionKind.Organisation } body ? body : null);
    }

    /// <summary>"An Acme spokeswoman said the company": the body for which the speaker of the same sentence speaks.</summary>
    private static Mention? Within(ReportSentence sentence, int before)
    {
        var units = sentence.Units;
        for (var at = 0; at + 1 < before; at++)
        {
            if (units[at].Mention is { Kind: MentionKind.Organisation } body && units[at + 1].Mention is null && units[at + 1].Text.ToLowerInvariant() is "spokesman" or "spokeswoman" or "spokesperson" or "official" or "executive" or "representative")
                return body;
        }

        return null;
    }

    /// <summary>The names before a position, the nearest first.</summary>
    private IEnumerable<Mention> MentionsBefore(int position)
    {
        var past = Positions.CountBefore(linked.Mentions, m => m.Start, position);
        for (var i = past - 1; i >= Math.Max(0, past - Reach); i--)
            yield return linked.Mentions[i];
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private Speaker Of(Mention mention, string surface) =>
        new(mention.Entity, mention.Entity is { } id ? linked.Entities[id].Name : mention.Surface, surface);
}
