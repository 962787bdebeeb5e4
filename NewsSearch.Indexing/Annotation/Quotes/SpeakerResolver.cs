using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Turns the phrase that says who speaks into speakers: names as they are linked, pronouns and "the minister" by what went before, the others as they are described.</summary>
/// <param name="linked">The article.</param>
/// <param name="roles">Its roles by position.</param>
internal sealed class SpeakerResolver(LinkedText linked, IReadOnlyList<Role> roles)
{
    // How far back "the court" looks for the body it means, in names.
    private const int Reach = 400;

    private readonly PersonFocus focus = new();
    private readonly Dictionary<string, List<Role>> holders = roles.Where(r => linked.Entities.ContainsKey(r.Person))
        .GroupBy(r => LastWord(r.Title), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Mention> lastMentions = linked.Mentions.Where(m => m.Entity is not null).GroupBy(m => m.Entity!).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The speakers that <paramref name="phrase"/> stands for; none where it stands for nobody known.</summary>
    public IReadOnlyList<Speaker> Resolve(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (phrase.Name is { } name)
            return [Of(name, name.Surface), .. phrase.Others.Select(o => Of(o, o.Surface))];
        if (phrase.IsPronoun)
            return IsThey(phrase) ? [.. focus.Several.Select(s => s with { Surface = phrase.Text })] : Meant(sentence, phrase) is { } meant ? [Of(meant, phrase.Text)] : [];
        if (Author(sentence, phrase) is { } author)
            return [Of(author, phrase.Text)];
        if (Holder(sentence, phrase) is { } holder)
            return [new Speaker(holder, linked.Entities[holder].Name, phrase.Text)];
        return Body(sentence, phrase) is { } body ? [Of(body, phrase.Text)] : [new Speaker(null, phrase.Text, phrase.Text)];
    }

    /// <summary>Whom "he" or "his" at a unit stands for, as a speaker.</summary>
    public IReadOnlyList<Speaker> Person(ReportSentence sentence, int at) =>
        focus.PersonAt(sentence, at) is { } person ? [Of(person, sentence.Units[at].Text)] : [];

    /// <summary>The subject of a sentence, as speakers.</summary>
    public IReadOnlyList<Speaker> Subject(ReportSentence sentence, SpeakerPhrase? subject) => subject is null ? [] : Resolve(sentence, subject);

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

    /// <summary>Takes in a sentence that has been read.</summary>
    public void Passes(ReportSentence sentence) => focus.Passes(sentence);

    private Mention? Meant(ReportSentence sentence, SpeakerPhrase phrase) => phrase.Text.ToLowerInvariant() switch
    {
        "he" or "she" => focus.PersonAt(sentence, phrase.First),
        "who" => sentence.Units.Take(phrase.First).LastOrDefault(u => u.IsPerson).Mention ?? Last(sentence, phrase.First),
        "which" => Last(sentence, phrase.First),
        "it" => focus.BodyAt(sentence, phrase.First),
        _ => null,
    };

    private static Mention? Last(ReportSentence sentence, int before) => sentence.Units.Take(before).LastOrDefault(u => u.Mention is { Kind: not MentionKind.Demonym }).Mention;

    /// <summary>"Trump's statement", "a tweet by Pompeo", "the statement": whoever a document is by.</summary>
    private Mention? Author(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!SpeakerNouns.IsDocument(LastWord(phrase.Text)))
            return null;
        var units = sentence.Units;
        for (var at = phrase.First; at < phrase.Past; at++)
        {
            if (units[at].Mention is { Kind: not MentionKind.Demonym } owner && at + 1 < phrase.Past && units[at + 1].IsPossessive)
                return owner;
        }

        for (var at = phrase.Past; at < units.Count && at < phrase.Past + 8; at++)
        {
            if ((units[at].Is("by") || units[at].Is("from")) && units.Skip(at + 1).Take(6).FirstOrDefault(u => u.Mention is { Kind: not MentionKind.Demonym }).Mention is { } by)
                return by;
        }

        return phrase.Text.Split(' ')[0].ToLowerInvariant() is "the" or "its" or "their" ? focus.Body : phrase.Text.StartsWith("his", StringComparison.OrdinalIgnoreCase) || phrase.Text.StartsWith("her", StringComparison.OrdinalIgnoreCase) ? focus.PersonAt(sentence, phrase.First) : null;
    }

    /// <summary>"the minister": the last person before to whom the text gives such a title, else the first after.</summary>
    private string? Holder(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!holders.TryGetValue(LastWord(phrase.Text), out var held))
            return null;
        return held[Math.Max(0, CountBefore(held, r => r.Start, sentence.Units[phrase.First].Start) - 1)].Person;
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
            ?? (SpeakerNouns.IsBody(noun) && focus.Body is { Kind: MentionKind.Organisation } body ? body : null);
    }

    /// <summary>The names before a position, the nearest first.</summary>
    private IEnumerable<Mention> MentionsBefore(int position)
    {
        var past = CountBefore(linked.Mentions, m => m.Start, position);
        for (var i = past - 1; i >= Math.Max(0, past - Reach); i--)
            yield return linked.Mentions[i];
    }

    /// <summary>How many of <paramref name="items"/>, which stand in order, begin before a position.</summary>
    private static int CountBefore<T>(IReadOnlyList<T> items, Func<T, int> start, int position)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(items[middle]) < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private Speaker Of(Mention mention, string surface) =>
        new(mention.Entity, mention.Entity is { } id ? linked.Entities[id].Name : mention.Surface, surface);
}
