using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells quotations from what stands between marks for other reasons: titles of works, names, words as words.</summary>
internal sealed class ScareQuotes(string text)
{
    private const int FewWords = 4;

    /// <summary>Whether the marks at <paramref name="at"/> hold no quotation.</summary>
    public bool IsNone(ReportSentence sentence, int at, Cue? cue)
    {
        var span = sentence.Quotes[at];
        var words = text.AsSpan(span.Start, span.End - span.Start);
        if (IsNaming(sentence.Units, at, cue, char.IsLower(words[0]), words.Count(' ') + 1 > FewWords) || !HasLetter(words) || IsNickname(sentence.Units, at, words))
            return true;
        if (cue is null && words.Count(' ') + 1 <= FewWords && IsDefined(sentence.Units, at))
            return true;
        if (WorkTitles.Is(sentence, at, words, cue) || IsLaw(words))
            return true;
        if (words.Count(' ') + 1 > FewWords || IsWhole(sentence, at))
            return (IsTitle(words) && !IsSpoken(sentence, at) && cue is not { Form.Kind: CueKind.Say } && !Headlines.IsClaim(sentence, at)) || (cue is null && IsCitation(sentence.Units, at));
        if (cue is null)
            return !(FollowsOwner(sentence.Units, at) || IsPredicate(sentence, at) || SayingNouns.Owner(sentence.Units, at) is not null) || IsBracketed(sentence.Units, at);
        return IsTitle(words) && !Touches(cue, at) && !IsCalled(cue, at);
    }

    /// <summary>Whether the quotation ends with the stop of its sentence.</summary>
    public bool IsClosed(ReportSentence sentence, int at) => text[sentence.Quotes[at].End - 1] is '.' or '!' or '?' or '…';

    /// <summary>Whether the quotation says how somebody judges a thing: "was “full and unconditional”", "is a “threat to us all”"; a bare term after any other word is as often the reporter's own.</summary>
    public bool IsPredicate(ReportSentence sentence, int at)
    {
        var span = sentence.Quotes[at];
        if (!char.IsLower(text[span.Start]) || (IsWord(sentence, at) && GoesWithNext(sentence.Units, at)))
            return false;
        // Three words are more than a term.
        if (text.AsSpan(span.Start, span.End - span.Start).Count(' ') > 1)
            return true;
        var i = at - 1;
        while (i >= 0 && sentence.Units[i].Mention is null && sentence.Units[i].Text.ToLowerInvariant() is "a" or "an" or "the" or "not" or "no" or "as" or "also" or "too" or "so" or "very" or "still" or "perhaps" or "probably" or "reportedly" or "more")
            i--;
        return i >= 0 && sentence.Units[i].Mention is null && sentence.Units[i].Text.ToLowerInvariant() is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "seemed" or "remains" or "remained" or "became";
    }

    /// <summary>Whether the word behind is what the quotation is said of: "are “essential” federal workers".</summary>
    private static bool GoesWithNext(IReadOnlyList<TextUnit> units, int at) => at + 1 < units.Count && units[at + 1].Mention is null && char.IsLower(units[at + 1].Text[0])
        && units[at + 1].Text is not ("and" or "or" or "but" or "for" or "to" or "of" or "in" or "on" or "at" or "by" or "with" or "from" or "as" or "that" or "because" or "when" or "if" or "after" or "before");

    /// <summary>Whether the quotation is a sentence of its own: it begins the sentence or follows a comma or colon, and begins with a capital.</summary>
    public bool IsWhole(ReportSentence sentence, int at)
    {
        var before = at == 0 ? ":" : sentence.Units[at - 1].Text;
        var first = text[sentence.Quotes[at].Start];
        return before is ":" or "," or "." or "..." or "…" or ReportSentence.QuoteText or "—" or "–" or "-" && !char.IsLower(first);
    }

    /// <summary>Whether the quotation is a single word.</summary>
    public bool IsWord(ReportSentence sentence, int at) => !text.AsSpan(sentence.Quotes[at].Start, sentence.Quotes[at].End - sentence.Quotes[at].Start).Contains(' ');

    /// <summary>Whether the quotation has more words than a term or a name would.</summary>
    public bool IsLong(ReportSentence sentence, int at)
    {
        var span = sentence.Quotes[at];
        return text.AsSpan(span.Start, span.End - span.Start).Count(' ') + 1 > FewWords;
    }

    private static bool Touches(Cue cue, int at) => cue.Past >= at - 1 && cue.First <= at + 2;

    /// <summary>"“Neither do I.”", "“What is Aleppo?”": a sentence with its stop, which titles seldom have.</summary>
    private bool IsSpoken(ReportSentence sentence, int at)
    {
        var span = sentence.Quotes[at];
        var last = text[span.End - 1];
        return last is '?' or '!' || (last is '.' && at == 0 && !sentence.BeginsParagraph);
    }

    /// <summary>"called the winner “Miss Piggy”": what somebody calls another.</summary>
    private static bool IsCalled(Cue cue, int at) =>
        cue is { Speaker: not null } && at - cue.Past is >= 0 and <= 6 && cue.Words.ToLowerInvariant() is "called" or "calls" or "calling" or "branded" or "branding" or "hailed" or "mocked" or "labelled" or "labeled" or "derided";

    /// <summary>"a film called “Argo”", "the song “Lover”", "known as “the Canadian Caper”".</summary>
    private static bool IsNaming(IReadOnlyList<TextUnit> units, int at, Cue? cue, bool lower, bool many)
    {
        for (var i = at > 0 && char.IsLetter(units[at - 1].Text[0]) ? Math.Max(0, at - 2) : Math.Max(0, at - 1); i < at; i++)
        {
            // "words “that should never have been said,”" are no word as a word.
            if (many && lower && units[i].Text.ToLowerInvariant() is "words" or "phrase" or "sign")
                continue;
            if (units[i].Mention is null && units[i].Text.ToLowerInvariant() is "titled" or "entitled" or "dubbed" or "named" or "nicknamed" or "nickname" or "known" or "abbreviated" or "codenamed" or "hashtag" or "song" or "album" or "film" or "movie" or "book" or "novel"
                or "single" or "episode" or "series" or "show" or "musical" or "play" or "painting" or "documentary" or "sitcom" or "track" or "word" or "term" or "terms" or "qualifier" or "phrase" or "words" or "name" or "sign" or "aka" or "article" or "poem" or "column" or "video" or "award" or "category" or "so-called")
                return true;
        }

        // "which the Times called “the best book in years”": an opinion, not a name.
        if (at > 0 && lower && cue is { Speaker: not null } && cue.Verb == at - 1 && cue.First < cue.Verb)
            return false;
        return at > 0 && (units[at - 1].Is("called") || units[at - 1].Is("calls") || units[at - 1].Is("labelled") || units[at - 1].Is("labeled")) && !units.Skip(Math.Max(0, at - 8)).Take(8).Any(u => u.Is("what"));
    }

    /// <summary>"Robert “Bobby” Scott": one word with a capital between two others.</summary>
    private static bool IsNickname(IReadOnlyList<TextUnit> units, int at, ReadOnlySpan<char> words) =>
        char.IsUpper(words[0]) && !words.Contains(' ') && at > 0 && at + 1 < units.Count && char.IsUpper(units[at - 1].Text[0]) && char.IsUpper(units[at + 1].Text[0]) && (units[at - 1].Mention is not null || units[at + 1].Mention is not null);

    /// <summary>"(“British exit”)".</summary>
    private static bool IsBracketed(IReadOnlyList<TextUnit> units, int at) => at > 0 && at + 1 < units.Count && units[at - 1].Is("(") && units[at + 1].Is(")");

    /// <summary>"“COVI” stands for …", "“D” is for …".</summary>
    private static bool IsDefined(IReadOnlyList<TextUnit> units, int at) =>
        at + 1 < units.Count && units[at + 1].Text.ToLowerInvariant() is "means" or "meant" or "meaning" or "stands" or "represents" or "refers" or "(";

    /// <summary>"“Report found on street” — CBC, August 15": a title with its outlet and day.</summary>
    private static bool IsCitation(IReadOnlyList<TextUnit> units, int at) =>
        at + 3 < units.Count && units[at + 1].Text is "—" or "–" or "-" or "," && units[at + 2].Mention is { Kind: Articles.MentionKind.Organisation } && units.Skip(at + 3).Take(5).Any(u => char.IsAsciiDigit(u.Text[0]));

    /// <summary>"his “dear friend”".</summary>
    private static bool FollowsOwner(IReadOnlyList<TextUnit> units, int at) => at > 0 && units[at - 1].Text is "his" or "her";

    /// <summary>"Clean Rivers and Harbours Act": a law or treaty by its title.</summary>
    private static bool IsLaw(ReadOnlySpan<char> words)
    {
        var title = words.TrimEnd(".,");
        return IsTitle(title) && title[(title.LastIndexOf(' ') + 1)..] is "Act" or "Bill" or "Treaty" or "Agreement" or "Accord" or "Protocol" or "Amendment" or "Convention";
    }

    /// <summary>Every word but the small ones has a capital.</summary>
    public static bool IsTitle(ReadOnlySpan<char> words)
    {
        var (capitals, others) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length == 0 || !char.IsLetter(word[0]))
                continue;
            if (char.IsUpper(word[0]))
                capitals++;
            else if (word.Length > 3 && word is not ("with" or "from" or "into"))
                others++;
        }

        return capitals > 1 && others == 0;
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
