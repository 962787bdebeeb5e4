using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Tells whether parts that are to stand near each other may be found on the same word: a word asked for twice, alternatives with a word in common, a person near any person.</summary>
internal static class CoincidingParts
{
    /// <summary>Whether two of them may.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="words">What words are looked for under.</param>
    /// <param name="language">The language whose stems are compared.</param>
    /// <param name="wanted">Whether they are looked for, not left out.</param>
    public static bool Are(IReadOnlyList<QueryNode> parts, WordQueries words, string language, bool wanted)
    {
        var stems = parts.Where(IsSolid).Select(part => Stems(part, text => words.NamesOf(text, wanted).SelectMany(name => StemsOf(name.Text)), StemsOf)).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in stems)
        {
            if (stems.Count > 1 && (some is null || some.Overlaps(seen)))
                return true;
            seen.UnionWith(some ?? []);
        }

        return false;

        IEnumerable<string> StemsOf(string text) => words.Stems(WordQueries.Forms(text), language);
    }

    /// <summary>Whether a part's places are all the words between their ends.</summary>
    public static bool IsSolid(QueryNode part) => part switch
    {
        WordNode or EntityNode or KindNode => true,
        PhraseNode phrase => phrase.Slop == 0,
        OrNode or => or.Parts.All(IsSolid),
        _ => false,
    };

    /// <summary>The stems that a part may stand on; null where they are not known beforehand.</summary>
    private static HashSet<string>? Stems(QueryNode part, Func<string, IEnumerable<string>> underAnyName, Func<string, IEnumerable<string>> asWritten) => part switch
    {
        WordNode { Form: WordForm.Plain } word => [.. underAnyName(word.Text)],
        WordNode { Form: WordForm.Exact } word => [.. asWritten(word.Text)],
        PhraseNode phrase when !PhraseParts.HasMore(phrase.Text) => [.. phrase.Exact ? asWritten(phrase.Text) : underAnyName(phrase.Text)],
        OrNode or => or.Parts.Select(one => Stems(one, underAnyName, asWritten)).Aggregate((all, more) => all is null || more is null ? null : [.. all, .. more]),
        _ => null,
    };
}
