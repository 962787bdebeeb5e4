using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom the text speaks of as it goes on: what "he" and "it" stand for.</summary>
internal sealed class PersonFocus
{
    private const int SubjectReach = 8;

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

    /// <summary>Takes in who spoke.</summary>
    public void Speaks(Mention speaker)
    {
        if (speaker.Kind is MentionKind.Person)
            Person = speaker;
        else
            Body = speaker;
    }

    /// <summary>Takes in the subject of a sentence that has been read: the first name near its beginning.</summary>
    public void Passes(ReportSentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count && i < SubjectReach; i++)
        {
            if (sentence.Units[i].Mention is not { } mention || IsPossessive(sentence.Units, i) || mention.Kind is MentionKind.Demonym)
                continue;
            Speaks(mention);
            return;
        }

        Person ??= sentence.Units.FirstOrDefault(u => u.IsPerson).Mention;
    }

    private static bool IsPossessive(IReadOnlyList<TextUnit> units, int at) => at + 1 < units.Count && units[at + 1].IsPossessive;
}
