using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom the text speaks of as it goes on: what "he" and "it" stand for.</summary>
internal sealed class PersonFocus
{
    /// <summary>The person last spoken of or speaking; null before there is one.</summary>
    public Mention? Person { get; private set; }

    /// <summary>The body or place last acting or speaking.</summary>
    public Mention? Body { get; private set; }

    /// <summary>Who "he" or "she" at unit <paramref name="at"/> of <paramref name="sentence"/> is: the first person of the sentence before it, else the one in focus.</summary>
    public Mention? PersonAt(ReportSentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (sentence.Units[i].IsPerson && !IsPossessive(sentence.Units, i) && !sentence.Units[Math.Max(0, i - 1)].Is("to"))
                return sentence.Units[i].Mention;
        }

        return Person;
    }

    /// <summary>What "it" at unit <paramref name="at"/> of <paramref name="sentence"/> is: the first body or place of the sentence before it that acts, else the one in focus.</summary>
    public Mention? BodyAt(ReportSentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (sentence.Units[i].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } body && !IsPossessive(sentence.Units, i) && !IsOblique(sentence.Units, i))
                return body;
        }

        return Body;
    }

    /// <summary>Those last described who are several: "the officials", "Putin and Xi"; what "they" stands for.</summary>
    public IReadOnlyList<Speaker> Several { get; private set; } = [];

    /// <summary>Takes in that several spoke.</summary>
    public void Speak(IReadOnlyList<Speaker> several) => Several = several;

    /// <summary>Takes in who spoke.</summary>
    public void Speaks(Mention speaker)
    {
        if (speaker.Kind is MentionKind.Person)
            Person = speaker;
        else
            Body = speaker;
    }

    /// <summary>Takes in a sentence that has been read: its first person, and its first body or place, that is nobody's and in no "of" or "with".</summary>
    public void Passes(ReportSentence sentence)
    {
        var (person, body) = ((Mention?)null, (Mention?)null);
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is not { Kind: not MentionKind.Demonym } mention || IsPossessive(sentence.Units, i) || IsOblique(sentence.Units, i))
                continue;
            if (mention.Kind is MentionKind.Person)
                person ??= mention;
            else
                body ??= mention;
        }

        Person = person ?? Person ?? sentence.Units.FirstOrDefault(u => u.IsPerson).Mention;
        Body = body ?? Body;
    }

    private static bool IsOblique(IReadOnlyList<TextUnit> units, int at)
    {
        var before = at > 0 && units[at - 1].Is("the") ? at - 2 : at - 1;
        return before >= 0 && units[before].Mention is null && units[before].Text.ToLowerInvariant() is "of" or "to" or "by" or "for" or "from" or "with" or "against" or "about" or "in" or "at" or "on";
    }

    private static bool IsPossessive(IReadOnlyList<TextUnit> units, int at) => at + 1 < units.Count && units[at + 1].IsPossessive;
}
