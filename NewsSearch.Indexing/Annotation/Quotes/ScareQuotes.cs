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
        if (IsNaming(sentence.Units, at) || !HasLetter(words))
            return true;
        if (words.Count(' ') + 1 > FewWords || IsWhole(sentence, at))
            return IsTitle(words) && cue is not { Form.Kind: CueKind.Say };
        return cue is null ? !FollowsOwner(sentence.Units, at) : IsTitle(words) && !Touches(cue, at);
    }

    /// <summary>Whether the quotation is a sentence of its own: it begins the sentence or follows a comma or colon, and begins with a capital.</summary>
    public bool IsWhole(ReportSentence sentence, int at)
    {
        var before = at == 0 ? ":" : sentence.Units[at - 1].Text;
        var first = text[sentence.Quotes[at].Start];
        return before is ":" or "," or "." or "—" or "–" or "-" && !char.IsLower(first);
    }

    /// <summary>Whether the quotation has more words than a term or a name would.</summary>
    public bool IsLong(ReportSentence sentence, int at)
    {
        var span = sentence.Quotes[at];
        return text.AsSpan(span.Start, span.End - span.Start).Count(' ') + 1 > FewWords;
    }

    private static bool Touches(Cue cue, int at) => cue.Past >= at - 1 && cue.First <= at + 2;

    /// <summary>"a film called “Argo”", "the song “Lover”", "known as “the Canadian Caper”".</summary>
    private static bool IsNaming(IReadOnlyList<TextUnit> units, int at)
    {
        for (var i = Math.Max(0, at - 2); i < at; i++)
        {
            if (units[i].Mention is null && units[i].Text.ToLowerInvariant() is "titled" or "entitled" or "dubbed" or "named" or "nicknamed" or "nickname" or "known" or "abbreviated" or "codenamed" or "hashtag" or "song" or "album" or "film" or "movie" or "book" or "novel"
                or "single" or "episode" or "series" or "show" or "musical" or "play" or "painting" or "documentary" or "sitcom" or "track" or "word" or "term" or "phrase" or "words" or "name" or "sign" or "aka" or "article" or "poem" or "column" or "video" or "award" or "category" or "so-called")
                return true;
        }

        return at > 0 && (units[at - 1].Is("called") || units[at - 1].Is("calls") || units[at - 1].Is("labelled") || units[at - 1].Is("labeled")) && !units.Skip(Math.Max(0, at - 8)).Take(8).Any(u => u.Is("what"));
    }

    /// <summary>"his “dear friend”".</summary>
    private static bool FollowsOwner(IReadOnlyList<TextUnit> units, int at) => at > 0 && units[at - 1].Text is "his" or "her";

    /// <summary>Every word but the small ones has a capital.</summary>
    private static bool IsTitle(ReadOnlySpan<char> words)
    {
        var (capitals, others) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length == 0 || !char.IsLetter(word[0]))
                continue;
            if (char.IsUpper(word[0]))
                capitals++;
            else if (word.Length > 3)
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
