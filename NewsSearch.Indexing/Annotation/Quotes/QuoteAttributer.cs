using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Gives each quotation of a sentence its speaker: by the cue that stands against it, by the sentence's cue before or after it, else by who spoke last.</summary>
internal sealed class QuoteAttributer(CueFinder cues, SpeakerPhrases phrases, SpeakerResolver resolver, ScareQuotes scares)
{
    private Attribution? last;
    private int lastParagraph = -1;
    private bool lastGoesOn;
    private (IReadOnlyList<Speaker> Speakers, int Paragraph) about = ([], -1);

    /// <summary>The cues of the sentence read last.</summary>
    public IReadOnlyList<Cue> Cues { get; private set; } = [];

    /// <summary>The quotations of <paramref name="sentence"/> that somebody said, by position, with their attribution; to be called for all sentences in order, each with the <paramref name="next"/> one.</summary>
    public List<(QuoteSpan Span, Attribution By)> Read(ReportSentence sentence, ReportSentence? next)
    {
        var found = cues.Find(sentence);
        Cues = found;
        var said = new List<(QuoteSpan, Attribution)>();
        foreach (var (at, span) in sentence.Quotes.OrderBy(q => q.Key))
        {
            var cue = Choose(sentence, found, at);
            if (scares.IsNone(sentence, at, cue))
                continue;
            var by = Signed(sentence, next, at, cue) ?? By(sentence, at, cue);
            // One word that nobody is known to have said is the reporter's distance from it.
            if (by is null || (by.Speakers.Count == 0 && scares.IsWord(sentence, at)))
                continue;
            said.Add((span, by));
            lastGoesOn = span.GoesOn;
        }

        Remember(sentence, found, said);
        return said;
    }

    /// <summary>The speakers of <paramref name="cue"/>.</summary>
    public IReadOnlyList<Speaker> SpeakersOf(ReportSentence sentence, Cue cue) => cue.Speaker is { } phrase ? Speakers(sentence, phrase) : [];

    /// <summary>The speakers that <paramref name="phrase"/> stands for, who are spoken of from now on.</summary>
    public IReadOnlyList<Speaker> Speakers(ReportSentence sentence, SpeakerPhrase phrase)
    {
        var speakers = resolver.Resolve(sentence, phrase);
        resolver.Speaks(phrase, speakers);
        return speakers;
    }

    /// <summary>Takes in that the sentence has ended.</summary>
    public void Ends(ReportSentence sentence) => resolver.Ends(sentence);

    /// <summary>"“It’s a long game.” – Matthew Ingram", on its line or the next: the name that stands behind a dash.</summary>
    private Attribution? Signed(ReportSentence sentence, ReportSentence? next, int at, Cue? cue)
    {
        if (cue is not null || !scares.IsWhole(sentence, at))
            return null;
        var (units, dash) = at + 1 < sentence.Units.Count ? (sentence.Units, at + 1) : (next?.Units ?? [], 0);
        if (dash + 1 >= units.Count || units[dash].Text is not ("—" or "–" or "-" or "―" or "--") || !units[dash + 1].IsPerson || (dash + 2 < units.Count && !units[dash + 2].Is(",") && !units[dash + 2].Is("(") && !units[dash + 2].Is(".")))
            return null;
        var phrase = new SpeakerPhrase(dash + 1, dash + 2, units[dash + 1].Mention, units[dash + 1].Text, false, []);
        var speakers = resolver.Resolve(sentence, phrase);
        resolver.Speaks(phrase, speakers);
        return new Attribution(speakers, null);
    }

    private Attribution? By(ReportSentence sentence, int at, Cue? cue)
    {
        if (Owners(sentence, at, cue) is { Count: > 0 } saying)
            return new Attribution(saying, null);
        if (cue is not null && SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
            return new Attribution(speakers, cue.Words);
        if (cue is null && at > 0 && sentence.Units[at - 1].Text.ToLowerInvariant() is "his" or "her" && resolver.Person(sentence, at - 1) is { Count: > 0 } owners)
            return new Attribution(owners, null);
        var whole = scares.IsWhole(sentence, at);
        if (cue?.Speaker is null && whole && at > 0 && sentence.Units[at - 1].Is(":") && phrases.Subject(sentence.Units, at) is { } subject && resolver.Resolve(sentence, subject) is { Count: > 0 } subjects)
        {
            resolver.Speaks(subject, subjects);
            return new Attribution(subjects, cue?.Words);
        }

        // After a sentence about somebody, in a paragraph in which nobody has spoken yet.
        if (cue is null && whole && !lastGoesOn && lastParagraph != sentence.Paragraph && about.Paragraph == sentence.Paragraph && about.Speakers.Count > 0)
            return new Attribution(about.Speakers, null);
        if (cue is null && whole && last is not null && GoesOnFrom(sentence))
            return last with { Cue = null };
        // Words taken from somebody in the midst of the reporter's: the subject's, where the sentence has one.
        if (cue is null && !whole)
            return scares.IsLong(sentence, at) || scares.IsPredicate(sentence, at) ? new Attribution(resolver.Subject(sentence, phrases.Subject(sentence.Units, at)), null) : null;
        return new Attribution([], cue?.Words);
    }

    /// <summary>"Trump’s reference to “…”", "they dispute her claim that “…”": nearer than any verb.</summary>
    private IReadOnlyList<Speaker> Owners(ReportSentence sentence, int at, Cue? cue)
    {
        if (SayingNouns.Owner(sentence.Units, at) is not { } owner || cue?.Verb > owner)
            return [];
        var unit = sentence.Units[owner];
        if (unit.Mention is null && unit.Is("his") || unit.Is("her"))
            return resolver.Person(sentence, owner);
        return resolver.Resolve(sentence, new SpeakerPhrase(owner, owner + 1, unit.Mention, unit.Text, false, []));
    }

    /// <summary>A quotation without a cue goes on from the sentence before, in its paragraph or the one before.</summary>
    private bool GoesOnFrom(ReportSentence sentence) => lastGoesOn || sentence.Paragraph - lastParagraph <= 1;

    private Cue? Choose(ReportSentence sentence, List<Cue> found, int at)
    {
        var after = found.Find(c => c.First > at && c.First <= at + 2 && (c.First == at + 1 || sentence.Units[at + 1].Is(",")) && c.Form.Kind is CueKind.Say && c.Form.IsFinite && c.Speaker is not null && !(c.Past < sentence.Units.Count && sentence.Units[c.Past].Is("that")));
        var before = found.FindLast(c => c.Verb < at && !IsAside(sentence, c)) ?? found.FindLast(c => c.Verb < at);
        // "X called it “a breach”, according to the paper": the paper only passes it on.
        if (after is not null && !(IsRelay(after) && before is { Speaker: not null } && FirstListed(sentence, at) is var first && !sentence.Quotes.Keys.Any(q => q > before.Verb && q < first)))
            return after;
        // A quotation that ends with its own stop is not said by who speaks in the sentence after it: "“We go.” X said that …".
        return before ?? found.Find(c => c.First > at && c.Form.Kind is CueKind.Say && c.Form.IsFinite && c.Speaker is not null && !(scares.IsClosed(sentence, at) && c.Past < sentence.Units.Count && sentence.Units[c.Past].Is("that")));
    }

    /// <summary>"called it “cruel,” “reckless” and “awful,” CNBC reported": the first of the quotations in a row.</summary>
    private static int FirstListed(ReportSentence sentence, int at)
    {
        var first = at;
        for (var i = at - 1; i >= 0 && (sentence.IsQuote(i) || sentence.Units[i].Is(",") || sentence.Units[i].Is("and")); i--)
            first = sentence.IsQuote(i) ? i : first;
        return first;
    }

    private static bool IsRelay(Cue cue) =>
        cue.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase) || (cue.Words is "reported" or "reports" && cue.Speaker is { Name.Kind: MentionKind.Organisation });

    /// <summary>"as reported by the paper": who passes it on and does not say it.</summary>
    private static bool IsAside(ReportSentence sentence, Cue cue) => cue.First > 0 && sentence.Units[cue.First - 1].Is("as") && cue.First == cue.Verb && cue.Form.IsFinite;

    private void Remember(ReportSentence sentence, List<Cue> found, List<(QuoteSpan Span, Attribution By)> said)
    {
        if (said.Count > 0)
        {
            (last, lastParagraph) = (said[^1].By, sentence.Paragraph);
            resolver.Writes(sentence, said[^1].By.Speakers);
            resolver.Mentions(sentence, said[^1].By.Speakers);
        }
        else if (found.FindLast(c => (c.Form.Kind is CueKind.Say || c.Form.IsFinite) && c.Speaker is not null && !CueFinder.IsShowing(c.Words)) is { } cue && SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
        {
            (last, lastParagraph, lastGoesOn) = (new Attribution(speakers, null), sentence.Paragraph, false);
            resolver.Writes(sentence, speakers);
            resolver.Mentions(sentence, speakers);
        }
        else
        {
            resolver.Passes(sentence);
            // "This is what troubles Okoro:" leads to what she says in the next paragraph.
            if (sentence.Units[^1].Is(":") && SpeakerPhrases.LastPerson(sentence.Units, sentence.Units.Count) is { } named)
                (last, lastParagraph, lastGoesOn) = (new Attribution(resolver.Resolve(sentence, named), null), sentence.Paragraph, false);
            if (phrases.Subject(sentence.Units, sentence.Units.Count) is not { } subject)
                return;
            if (Introductions.Are(sentence.Units) && resolver.Resolve(sentence, subject.IsPronoun ? subject : SpeakerPhrases.LastPerson(sentence.Units, sentence.Units.Count) ?? subject) is { Count: > 0 } introduced)
                (last, lastParagraph, lastGoesOn) = (new Attribution(introduced, null), sentence.Paragraph, false);
            if (subject.Name is not null)
                resolver.Writes(sentence, resolver.Resolve(sentence, subject));
            if (subject.IsPronoun || subject.Name is { Kind: MentionKind.Person })
                about = (resolver.Subject(sentence, subject), sentence.Paragraph);
        }
    }
}
