using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom "the minister" stands for: those to whom the text gives titles, and for "the president" the leader whose country the article is about. To be told of all sentences in order.</summary>
/// <param name="roles">The roles by position.</param>
/// <param name="heads">The leaders.</param>
internal sealed class TitleHolders(IEnumerable<Role> roles, HeadsInOffice heads)
{
    // How many roles of one kind before a phrase are weighed.
    private const int Reach = 40;

    // What a shortened title is called in full where its holder is spoken of: "Gov. Polis" is "the governor".
    private static readonly FrozenDictionary<string, string> Full = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Gov"] = "governor",
        ["Sen"] = "senator",
        ["Rep"] = "representative",
        ["Gen"] = "general",
        ["Col"] = "colonel",
        ["Capt"] = "captain",
        ["Lt"] = "lieutenant",
        ["Sgt"] = "sergeant",
        ["Det"] = "detective",
        ["Supt"] = "superintendent",
        ["Prof"] = "professor",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<Role>> byHead = roles.GroupBy(r => LastWord(InFull(r.Title)), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);

    // The sentences of the paragraph before the one that is read.
    private readonly List<ReportSentence> paragraph = [];

    /// <summary>Takes in that a sentence has been read.</summary>
    public void Ends(ReportSentence sentence)
    {
        if (paragraph.Count > 0 && paragraph[^1].Paragraph != sentence.Paragraph)
            paragraph.Clear();
        paragraph.Add(sentence);
    }

    /// <summary>The person that "the minister" stands for: the leader in office where that is meant, else the last one before to whom the text gives just such a title, else one that ends alike, else the first after; null where none is.</summary>
    /// <param name="sentence">The sentence that is read.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="recent">Who was spoken of just now; null where nobody.</param>
    public string? Holder(ReportSentence sentence, SpeakerPhrase phrase, string? recent)
    {
        if (!phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return null;
        var titled = Titled(sentence, phrase);
        // The president of a company or college is nobody's head of state.
        return titled?.Of is { } of && !of.StartsWith("country/", StringComparison.Ordinal) ? titled.Person : Head(sentence, phrase, recent) ?? titled?.Person;
    }

    /// <summary>The leader in office that "the president" or "the U.S. president" means: the one of that title whom the paragraph has spoken of last, else the one spoken of just now, else the one the article names most.</summary>
    private string? Head(ReportSentence sentence, SpeakerPhrase phrase, string? recent)
    {
        if (Office(sentence, phrase, out var of) is not { } office)
            return null;
        var holders = heads.Holders(office, of);
        if (holders.Count == 0)
            return null;
        var so = byHead.GetValueOrDefault(LastWord(office))?.Where(r => r.State is RoleState.Now && r.Title.EndsWith(office, StringComparison.OrdinalIgnoreCase) && (of is null || r.Of == of)).Select(r => r.Person).ToHashSet(StringComparer.Ordinal) ?? [];
        if (paragraph.Count > 0 && paragraph[^1].Paragraph == sentence.Paragraph)
        {
            for (var i = paragraph.Count - 1; i >= 0; i--)
            {
                if (About(paragraph[i]) is { } spoken && (holders.Contains(spoken) || so.Contains(spoken)))
                    return spoken;
            }
        }

        return recent is not null && holders.Contains(recent) ? recent : holders[0];
    }

    /// <summary>The office that the words are, and the country named with it; a party says only whose the holder is: "the Republican president".</summary>
    private static string? Office(ReportSentence sentence, SpeakerPhrase phrase, out string? of)
    {
        of = null;
        var words = new List<string>();
        for (var at = phrase.First; at < phrase.Past; at++)
        {
            var unit = sentence.Units[at];
            if (unit.Mention is { Entity: { } id } && id.StartsWith("country/", StringComparison.Ordinal))
                of = id;
            else if (!unit.IsPossessive && unit.Text.ToLowerInvariant() is not ("the" or "republican" or "gop" or "democratic" or "conservative" or "labour" or "socialist" or "american" or "current" or "incumbent" or "sitting" or "new"))
                words.Add(unit.Text);
        }

        return HeadsInOffice.OfficeOf(string.Join(' ', words));
    }

    /// <summary>Whom a sentence is about: its first person that is not somebody's or something's; null where none.</summary>
    private static string? About(ReportSentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (!sentence.Units[i].IsPerson || (i + 1 < sentence.Units.Count && sentence.Units[i + 1].IsPossessive))
                continue;
            if (i == 0 || sentence.Units[i - 1].Text.ToLowerInvariant() is not ("of" or "to" or "by" or "for" or "from" or "with" or "against" or "about" or "and"))
                return sentence.Units[i].Mention!.Entity;
        }

        return null;
    }

    private Role? Titled(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!byHead.TryGetValue(LastWord(phrase.Text), out var held))
            return null;
        var before = Positions.CountBefore(held, r => r.Start, sentence.Units[phrase.First].Start);
        var best = (Role: (Role?)null, Weight: 0);
        for (var i = before - 1; i >= Math.Max(0, before - Reach); i--)
        {
            if (Weight(held[i], sentence, phrase) is var weight && weight > best.Weight)
                best = (held[i], weight);
        }

        return best.Role ?? held.Skip(before).Take(Reach).FirstOrDefault(r => Weight(r, sentence, phrase) > 0);
    }

    /// <summary>0 where the role cannot be meant; more, the better it fits.</summary>
    private static int Weight(Role role, ReportSentence sentence, SpeakerPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.Past; at++)
        {
            if (sentence.Units[at].Mention is { Entity: { } named } && role.Of is { } of && named != of)
                return 0;
        }

        var title = phrase.Text[4..];
        var exact = title.EndsWith(InFull(role.Title), StringComparison.OrdinalIgnoreCase);
        if (!exact && IsDeputy(role.Title) && !IsDeputy(title))
            return 0;
        return (exact ? 2 : 1) + (role.State is RoleState.Now or RoleState.Acting ? 2 : 0);
    }

    private static bool IsDeputy(string title) =>
        title.StartsWith("vice", StringComparison.OrdinalIgnoreCase) || title.StartsWith("deputy", StringComparison.OrdinalIgnoreCase) || title.StartsWith("assistant", StringComparison.OrdinalIgnoreCase);

    private static string InFull(string title) =>
        LastWord(title) is var last && Full.TryGetValue(last.TrimEnd('.'), out var full) ? title[..^last.Length] + full : title;

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}
