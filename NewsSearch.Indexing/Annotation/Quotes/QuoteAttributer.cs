using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Gives each quotation of a sentence its speaker: by the cue that stands against it, by the sentence's cue before or after it, else by who spoke last.</summary>
internal sealed class QuoteAttributer(CueFinder cues, SpeakerResolver resolver, ScareQuotes scares)
{
    private Attribution? last;
    private int lastParagraph = -1;
    private bool lastGoesOn;

    /// <summary>The cues of the sentence read last.</summary>
    public IReadOnlyList<Cue> Cues { get; private set; } = [];

    /// <summary>The quotations of <paramref name="sentence"/> that somebody said, by position, with their attribution; to be called for all sentences in order.</summary>
    public List<(QuoteSpan Span, Attribution By)> Read(ReportSentence sentence)
    {
        var found = cues.Find(sentence);
        Cues = found;
        var said = new List<(QuoteSpan, Attribution)>();
        foreach (var (at, span) in sentence.Quotes.OrderBy(q => q.Key))
        {
            var cue = Choose(sentence, found, at);
            if (scares.IsNone(sentence, at, cue))
                continue;
            var by = By(sentence, at, cue);
            if (by is null)
                continue;
            said.Add((span, by));
            lastGoesOn = span.GoesOn;
        }

        Remember(sentence, found, said);
        return said;
    }

    /// <summary>The speakers of <paramref name="cue"/>.</summary>
    public IReadOnlyList<Speaker> SpeakersOf(ReportSentence sentence, Cue cue)
    {
        if (cue.Speaker is not { } phrase)
            return [];
        var speakers = resolver.Resolve(sentence, phrase);
        resolver.Speaks(phrase, speakers);
        return speakers;
    }

    private Attribution? By(ReportSentence sentence, int at, Cue? cue)
    {
        if (cue is not null && SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
            return new Attribution(speakers, cue.Words);
        if (cue is null && at > 0 && sentence.Units[at - 1].Text.ToLowerInvariant() is "his" or "her" && resolver.Person(sentence, at - 1) is { Count: > 0 } owners)
            return new Attribution(owners, null);
        var whole = scares.IsWhole(sentence, at);
        if (cue?.Speaker is null && whole && at > 0 && sentence.Units[at - 1].Is(":") && SpeakerPhrases.Subject(sentence.Units, at) is { } subject && resolver.Resolve(sentence, subject) is { Count: > 0 } subjects)
        {
            resolver.Speaks(subject, subjects);
            return new Attribution(subjects, cue?.Words);
        }

        if (cue is null && whole && last is not null && GoesOnFrom(sentence))
            return last with { Cue = null };
        // Words taken from somebody in the midst of the reporter's: the subject's, where the sentence has one.
        if (cue is null && !whole)
            return scares.IsLong(sentence, at) ? new Attribution(resolver.Subject(sentence, SpeakerPhrases.Subject(sentence.Units, at)), null) : null;
        return new Attribution([], cue?.Words);
    }

    /// <summary>A quotation without a cue goes on from the sentence before, in its paragraph or the one before.</summary>
    private bool GoesOnFrom(ReportSentence sentence) => lastGoesOn || sentence.Paragraph - lastParagraph <= 1;

    private static Cue? Choose(ReportSentence sentence, List<Cue> found, int at)
    {
        var after = found.Find(c => c.First > at && c.First <= at + 2 && (c.First == at + 1 || sentence.Units[at + 1].Is(",")) && c.Form.Kind is CueKind.Say && c.Form.IsFinite && c.Speaker is not null && !(c.Past < sentence.Units.Count && sentence.Units[c.Past].Is("that")));
        if (after is not null)
            return after;
        var before = found.FindLast(c => c.Verb < at);
        return before ?? found.Find(c => c.First > at && c.Form.Kind is CueKind.Say && c.Form.IsFinite && c.Speaker is not null);
    }

    private void Remember(ReportSentence sentence, List<Cue> found, List<(QuoteSpan Span, Attribution By)> said)
    {
        if (said.Count > 0)
        {
            (last, lastParagraph) = (said[^1].By, sentence.Paragraph);
        }
        else if (found.FindLast(c => c.Form.Kind is CueKind.Say && c.Speaker is not null) is { } cue && SpeakersOf(sentence, cue) is { Count: > 0 } speakers)
        {
            (last, lastParagraph, lastGoesOn) = (new Attribution(speakers, null), sentence.Paragraph, false);
        }
        else
        {
            resolver.Passes(sentence);
        }
    }
}
