using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom the text speaks of as it goes on: what "he", "she" and "it" stand for.</summary>
/// <param name="sexes">Which pronoun may stand for whom.</param>
internal sealed class PersonFocus(PersonSexes sexes)
{
    // Sentences for which "they" and "the professor" look back.
    private const int Recent = 3;

    private readonly Dictionary<Sex, Mention> bySex = [];
    private IReadOnlyList<Speaker> several = [];
    private int sentence;
    private int severalSince;
    private int personSince;

    /// <summary>The person last spoken of or speaking; null before there is one.</summary>
    public Mention? Person { get; private set; }

    /// <summary>The body or place last acting or speaking.</summary>
    public Mention? Body { get; private set; }

    /// <summary>Those last described who are several: "the officials", "Putin and Xi"; what "they" stands for.</summary>
    public IReadOnlyList<Speaker> Several => sentence - severalSince <= Recent ? several : [];

    /// <summary>The person in focus, where spoken of just now.</summary>
    public Mention? RecentPerson => sentence - personSince <= Recent - 1 ? Person : null;

    /// <summary>Who a pronoun of <paramref name="sex"/> at unit <paramref name="at"/> of <paramref name="sentence"/> is: the first such person of the sentence before it, else the one in focus.</summary>
    public Mention? PersonAt(ReportSentence sentence, int at, Sex? sex)
    {
        for (var i = 0; i < at; i++)
        {
            if (sentence.Units[i] is { IsPerson: true, Mention: { } person } && !IsPossessive(sentence.Units, i) && !sentence.Units[Math.Max(0, i - 1)].Is("to") && Fits(person, sex))
                return person;
        }

        if (sex is not { } known)
            return Person;
        return Person is { } last && Fits(last, sex) ? last : bySex.GetValueOrDefault(known);
    }

    /// <summary>What "it" at unit <paramref name="at"/> of <paramref name="sentence"/> is: the first body or place of the sentence before it that acts, else the one in focus.</summary>
    public Mention? BodyAt(ReportSentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (sentence.Units[i].Mention is { Kind: MentionKind.Organisation or MentionKind.Place } body && !IsPossessive(sentence.Units, i) && !IsOblique(sentence.Units, i) && !FiniteVerbs.IsAttribute(sentence.Units, i))
                return body;
        }

        return Body;
    }

    /// <summary>Takes in that several spoke.</summary>
    public void Speak(IReadOnlyList<Speaker> speakers) => (several, severalSince) = (speakers, sentence);

    /// <summary>Takes in that a sentence has ended.</summary>
    public void Ends() => sentence++;

    /// <summary>Takes in who spoke.</summary>
    public void Speaks(Mention speaker)
    {
        if (speaker.Kind is MentionKind.Person)
            Take(speaker);
        else
            Body = speaker;
    }

    /// <summary>Takes in a sentence that has been read: its first person, and its first body or place, that is nobody's and in no "of" or "with".</summary>
    public void Passes(ReportSentence sentence)
    {
        var (person, body, beside) = ((Mention?)null, (Mention?)null, (Mention?)null);
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is not { Kind: not MentionKind.Demonym } mention)
                continue;
            if (IsPossessive(sentence.Units, i) || IsOblique(sentence.Units, i))
                beside = mention.Kind is MentionKind.Person ? beside ?? mention : beside;
            else if (mention.Kind is MentionKind.Person)
                person ??= mention;
            else if (!FiniteVerbs.IsAttribute(sentence.Units, i) && (mention.Kind is MentionKind.Organisation || Acts(sentence.Units, i)))
                body ??= mention;
        }

        if (beside is not null)
            Keep(beside);
        if ((person ?? (Person is null ? beside : null)) is { } first)
            Take(first);
        PassesBeside(sentence);
        Body = body ?? Body;
    }

    /// <summary>Takes in a sentence in which a person speaks: others of the other sex are spoken of too.</summary>
    public void PassesBeside(ReportSentence said)
    {
        foreach (var unit in said.Units)
        {
            if (unit is { IsPerson: true, Mention: { } person } && Person is { } speaker && sexes.Of(person) is { } sex && sexes.Of(speaker) is { } own && sex != own)
                bySex[sex] = person;
        }
    }

    /// <summary>Takes in a sentence in which a body speaks: its first person is spoken of.</summary>
    public void PassesPersons(ReportSentence said)
    {
        for (var i = 0; i < said.Units.Count; i++)
        {
            if (said.Units[i] is { IsPerson: true, Mention: { } person } && !IsPossessive(said.Units, i) && !IsOblique(said.Units, i))
            {
                Take(person);
                return;
            }
        }
    }

    private void Take(Mention person)
    {
        (Person, personSince) = (person, sentence);
        Keep(person);
    }

    /// <summary>Where nothing tells which pronoun stands for somebody, either may.</summary>
    private void Keep(Mention person)
    {
        var sex = sexes.Of(person);
        foreach (var one in (ReadOnlySpan<Sex>)[Sex.Male, Sex.Female])
        {
            if (sex is null || sex == one)
                bySex[one] = person;
        }
    }

    private bool Fits(Mention person, Sex? sex) => sex is null || sexes.Of(person) is not { } known || known == sex;

    /// <summary>A place stands for those who govern it where it does something: "Moscow imposed", not "a spokesperson said in Moscow, Russia".</summary>
    private static bool Acts(IReadOnlyList<TextUnit> units, int at) =>
        at + 1 < units.Count && (at == 0 || (at == 1 && units[0].Is("the"))) && units[at + 1].Mention is null && char.IsLetter(units[at + 1].Text[0]);

    private static bool IsOblique(IReadOnlyList<TextUnit> units, int at)
    {
        var before = at > 0 && units[at - 1].Is("the") ? at - 2 : at - 1;
        return before >= 0 && units[before].Mention is null && units[before].Text.ToLowerInvariant() is "of" or "to" or "by" or "for" or "from" or "with" or "against" or "about" or "in" or "at" or "on";
    }

    private static bool IsPossessive(IReadOnlyList<TextUnit> units, int at) => at + 1 < units.Count && units[at + 1].IsPossessive;
}
