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

    /// <summary>The speaker whose phrase ends before unit <paramref name="verb"/>, asides and adverbs between passed over; null where none does.</summary>
    public SpeakerPhrase? Before(IReadOnlyList<TextUnit> units, int verb)
    {
        var past = verb;
        for (var asides = 0; asides < 3; asides++)
        {
            past = BackOverAdverbs(units, past);
            if (past == 0)
                return null;
            if (units[past - 1].Is(")"))
                past = BackTo(units, past - 2, "(") ?? 0;
            else if (Ending(units, past) is { } phrase)
                return phrase;
            else if (units[past - 1].Is(",") && BackTo(units, past - 2, ",") is { } comma)
            {
                if (Apposed(units, comma, past - 1) is { } name && (Before(units, comma) is not { Name.Kind: MentionKind.Person } outer || IsOblique(units, outer.First)))
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
            if (unit.Mention is null && IsPronoun(unit.Text) && at == first)
                return new SpeakerPhrase(at, at + 1, null, unit.Text, true, []);
            if (unit.Mention is null && (!char.IsLetter(unit.Text[0]) || Ends(unit.Text)) && !unit.IsPossessive && unit.Text != "-" && !(at == first && IsDeterminer(unit.Text)))
                break;
        }

        if (first < units.Count && units[first].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } && (first + 1 >= units.Count || !char.IsLetter(units[first + 1].Text[0]) || Ends(units[first + 1].Text)))
            return Named(units, first, first);
        if (first + 1 < units.Count && units[first].Is("the") && units[first + 1].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } && (first + 2 >= units.Count || !char.IsLetter(units[first + 2].Text[0]) || Ends(units[first + 2].Text)))
            return Named(units, first, first + 1);
        return Described(units, first);
    }

    /// <summary>The subject of the sentence up to unit <paramref name="limit"/>: the first person, body or pronoun that no preposition or possessive makes part of something else.</summary>
    public static SpeakerPhrase? Subject(IReadOnlyList<TextUnit> units, int limit)
    {
        for (var at = 0; at < limit; at++)
        {
            var possessive = at + 1 < units.Count && units[at + 1].IsPossessive;
            if (units[at].Mention is { Kind: not MentionKind.Demonym } && !possessive && !IsOblique(units, at))
                return Named(units, at, at);
            if (units[at].Mention is null && units[at].Text.ToLowerInvariant() is "he" or "she" or "it" or "they")
                return new SpeakerPhrase(at, at + 1, null, units[at].Text, true, []);
        }

        return null;
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

    /// <summary>"The mayor of London, Sadiq Khan, said": the name between the commas, with no more than a title before it.</summary>
    private SpeakerPhrase? Apposed(IReadOnlyList<TextUnit> units, int comma, int past)
    {
        if (past - comma > 8 || past < 2 || !units[past - 1].IsPerson)
            return null;
        for (var at = comma + 1; at < past - 1; at++)
        {
            if (units[at].Mention is null && (!char.IsLetter(units[at].Text[0]) || Ends(units[at].Text)))
                return null;
        }

        return Named(units, past - 1, past - 1);
    }

    private SpeakerPhrase? Ending(IReadOnlyList<TextUnit> units, int past)
    {
        var last = units[past - 1];
        if (last.Mention is { } mention)
        {
            if (mention.Kind is not (MentionKind.Person or MentionKind.Demonym) && past > 1 && HolderOver(units, past) is { } over)
                return over;
            if (mention.Kind is not (MentionKind.Person or MentionKind.Demonym) && IsOblique(units, past - 1) && Subject(units, past - 1) is { } subject)
                return subject;
            return mention.Kind is MentionKind.Demonym ? null : Named(units, past - 1, past - 1);
        }

        if (IsPronoun(last.Text))
            return new SpeakerPhrase(past - 1, past, null, last.Text, true, []);
        return char.IsLetter(last.Text[0]) ? DescriptionEnding(units, past) : null;
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

    /// <summary>"Ukrainian officials", "the minister", "a police spokesman" before unit <paramref name="past"/>.</summary>
    private SpeakerPhrase? DescriptionEnding(IReadOnlyList<TextUnit> units, int past)
    {
        if (!IsSpeakerNoun(units, past - 1))
            return null;
        var first = past - 1;
        while (first > 0 && first > past - LongestDescription && GoesBack(units, first - 1))
            first--;
        if (first > 0 && IsDeterminer(units[first - 1].Text) && units[first - 1].Mention is null)
            first--;
        return new SpeakerPhrase(first, past, null, Words(units, first, past), false, []);
    }

    private SpeakerPhrase? Described(IReadOnlyList<TextUnit> units, int first)
    {
        var at = first;
        if (at < units.Count && units[at].Mention is null && IsDeterminer(units[at].Text))
            at++;
        var head = -1;
        for (; at < units.Count && at < first + LongestDescription && (units[at].Mention is not null || units[at].IsPossessive || (char.IsLetter(units[at].Text[0]) && !Ends(units[at].Text))); at++)
        {
            if (units[at].Mention is null && IsSpeakerNoun(units, at))
                head = at;
        }

        if (at + 1 < units.Count && at > first && units[at].Is(",") && units[at + 1].IsPerson && (at + 2 >= units.Count || units[at + 2].Is(",") || units[at + 2].Is(".")))
            return Named(units, first, at + 1);
        return head < 0 ? null : new SpeakerPhrase(first, head + 1, null, Words(units, first, head + 1), false, []);
    }

    private bool GoesBack(IReadOnlyList<TextUnit> units, int at)
    {
        var unit = units[at];
        if (unit.Mention is not null)
            return unit.Mention.Kind is not MentionKind.Person || units[at + 1].IsPossessive;
        if (unit.IsPossessive || unit.Text == "-")
            return at > 0 && units[at - 1].Mention is not null;
        return char.IsLetter(unit.Text[0]) && lexicon.Use(unit.Text) is not TitleWordUse.Stop && !(char.IsLower(unit.Text[0]) && unit.Text.EndsWith("ing", StringComparison.Ordinal));
    }

    private bool IsSpeakerNoun(IReadOnlyList<TextUnit> units, int at) => SpeakerNouns.Contains(units[at].Text) || lexicon.HeadAt(units, at) is { Units: 1 };

    private bool Ends(string word) => lexicon.Use(word) is TitleWordUse.Stop && word is not ("of" or "for" or "the" or "and");

    private static int BackOverAdverbs(IReadOnlyList<TextUnit> units, int past)
    {
        while (past > 0 && units[past - 1].Mention is null && SpeakerNouns.IsBetween(units[past - 1].Text) && !IsStatementOf(units, past - 1))
            past--;
        return past;
    }

    /// <summary>"Trump's statement", "Their statement": what speaks itself, not "in a statement".</summary>
    private static bool IsStatementOf(IReadOnlyList<TextUnit> units, int at) =>
        at > 0 && (units[at].Is("statement") || units[at].Is("note"))
        && (units[at - 1].IsPossessive || (units[at - 1].Text.ToLowerInvariant() is "the" or "their" or "its" or "his" or "her" && !(at > 1 && units[at - 2].Text.ToLowerInvariant() is "in" or "of" or "with" or "to" or "by" or "from")));

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

    private static bool IsPronoun(string word) => word.ToLowerInvariant() is "he" or "she" or "they" or "it" or "who" or "which" or "i" or "we";

    private static bool IsDeterminer(string word) => word.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "one" or "another" or "some" or "several" or "many" or "two" or "three" or "other";
}
