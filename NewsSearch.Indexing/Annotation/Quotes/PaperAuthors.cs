using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>By whom "the statement" and "the report" are: whoever was last said to speak in one or to release one. Whom else a story names near by is as often the one it is about.</summary>
internal sealed class PaperAuthors
{
    // Sentences for which a paper is spoken of without saying again whose it is.
    private const int Recent = 8;

    // Words between "a" and "statement".
    private const int MostBetween = 4;

    private readonly Dictionary<string, (IReadOnlyList<Speaker> By, int Sentence)> papers = new(StringComparer.OrdinalIgnoreCase);
    private int sentence;

    /// <summary>Takes in that <paramref name="by"/> speak in a paper of a kind.</summary>
    public void Take(string kind, IReadOnlyList<Speaker> by)
    {
        if (by.Count > 0 && !SpeakerNouns.IsDocument(by[0].Surface[(by[0].Surface.LastIndexOf(' ') + 1)..]))
            papers[kind] = (by, sentence);
    }

    /// <summary>Takes in that a sentence has ended.</summary>
    public void Ends() => sentence++;

    /// <summary>Who wrote "the statement"; null where that was not said just now.</summary>
    public IReadOnlyList<Speaker>? By(SpeakerPhrase phrase)
    {
        if (!phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !papers.TryGetValue(phrase.Text[(phrase.Text.LastIndexOf(' ') + 1)..], out var paper) || sentence - paper.Sentence > Recent)
            return null;
        return paper.By;
    }

    /// <summary>The papers that a sentence speaks of for the first time, each with the index of the verb that brings it out: "issued a joint statement"; null for "said in a statement" and "in its annual report".</summary>
    public static IEnumerable<(string Kind, int? Verb)> New(IReadOnlyList<TextUnit> units)
    {
        for (var noun = 1; noun < units.Count; noun++)
        {
            if (units[noun].Mention is not null || !SpeakerNouns.IsDocument(units[noun].Text))
                continue;
            for (var at = noun - 1; at > 0 && at >= noun - MostBetween && units[at].Mention is null; at--)
            {
                if (units[at].Text.ToLowerInvariant() is not ("a" or "an" or "its" or "his" or "her" or "their"))
                    continue;
                var before = units[at - 1].Text.ToLowerInvariant();
                // What is said of somebody in a complaint they did not say.
                if (before is "issued" or "released" or "published" or "posted" or "wrote" or "sent" or "shared" or "signed")
                    yield return (units[noun].Text, at - 1);
                else if (before is "in" or "via" && units[noun].Text.ToLowerInvariant() is not ("complaint" or "filing" or "document" or "brief" or "warning" or "video"))
                    yield return (units[noun].Text, null);
                break;
            }
        }
    }
}
