using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;
using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>
/// Finds the words of the archive that are spelled like another: at most one or two letters inserted, left out, changed or swapped with their neighbour, the first letter the same.
/// Both exact words and stems are compared, since "parliment" is near "parliament" and "elction" near "election" but not near their stems; what is found is every form of the words in reach.
/// </summary>
internal static class NearSpellings
{
    /// <summary>Distinct stems looked for, the nearest first.</summary>
    private const int Most = 200;

    /// <summary>Words in reach looked at.</summary>
    private const int MostSeen = 5_000;

    /// <summary>The stems in reach of a folded word in a language, with the fewest edits that lead to each.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public static IReadOnlyList<(string Stem, int Edits)> Of(string word, int edits, string field, Stemmer stemmer, ArchiveSearcher searcher, Deadline deadline)
    {
        var near = new CompiledAutomaton(Automaton(word, edits));
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var exact in Words(searcher, field, near, deadline))
            Keep(found, stemmer.Stem(exact), EditDistance.Between(word, exact));
        foreach (var stem in Words(searcher, IndexFields.Stems(field, stemmer.Language), near, deadline))
            Keep(found, stem, EditDistance.Between(word, stem));
        return [.. found.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Most).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The words in reach of a folded word, itself left out, with how many articles have each in <paramref name="field"/>.</summary>
    public static IEnumerable<(string Word, int Articles)> WordsOf(string word, int edits, string field, ArchiveSearcher searcher, Deadline deadline) =>
        Words(searcher, field, new CompiledAutomaton(Automaton(word, edits)), deadline).Distinct(StringComparer.Ordinal).Where(near => near != word)
            .Select(near => (near, searcher.IndexReader.DocFreq(new Term(field, near))));

    /// <summary>The words that a folded word may be whose first letter was changed, left out, put before it or swapped with the second, with how many articles have each.</summary>
    public static IEnumerable<(string Word, int Articles)> WithOtherBeginning(string word, string field, ArchiveSearcher searcher) =>
        Enumerable.Range('a', 26).SelectMany(letter => new[] { $"{(char)letter}{word[1..]}", $"{(char)letter}{word}" }).Append(word[1..]).Append($"{word[1]}{word[0]}{word[2..]}").Where(other => other != word).Distinct(StringComparer.Ordinal)
            .Select(other => (other, searcher.IndexReader.DocFreq(new Term(field, other)))).Where(other => other.Item2 > 0);

    private static void Keep(Dictionary<string, int> found, string stem, int edits)
    {
        if (!found.TryGetValue(stem, out var before) || edits < before)
            found[stem] = edits;
    }

    private static Automaton Automaton(string word, int edits)
    {
        var first = char.IsHighSurrogate(word[0]) && word.Length > 1 ? 2 : 1;
        return BasicOperations.Concatenate(BasicAutomata.MakeString(word[..first]), new LevenshteinAutomata(word[first..], withTranspositions: true).ToAutomaton(edits));
    }

    private static IEnumerable<string> Words(ArchiveSearcher searcher, string field, CompiledAutomaton near, Deadline deadline) => searcher.Segments
        .Select(segment => segment.Context.AtomicReader.GetTerms(field))
        .OfType<Terms>()
        .SelectMany(terms => Words(near.GetTermsEnum(terms), deadline))
        .Take(MostSeen);

    private static IEnumerable<string> Words(TermsEnum terms, Deadline deadline)
    {
        deadline.Look();
        while (terms.MoveNext())
        {
            deadline.Tick();
            yield return terms.Term.Utf8ToString();
        }
    }
}
