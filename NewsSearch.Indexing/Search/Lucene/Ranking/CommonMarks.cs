using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Marks in two texts what they have in common: runs of words that are the same word for word, and telling words in any form of theirs. What stands between two marked words and says nothing is marked with them: "[ports of Odesa]".</summary>
/// <param name="stemmer">The stemmer that tells a word's forms.</param>
/// <param name="tells">Whether a stem says anything of a text that has it.</param>
internal sealed class CommonMarks(Stemmer stemmer, Func<string, bool> tells)
{
    /// <summary>Both texts with these words marked.</summary>
    public (IReadOnlyList<TextRun> One, IReadOnlyList<TextRun> Other) Of(string one, string other)
    {
        var (inOne, inOther) = (WordReader.Read(one), WordReader.Read(other));
        var common = Stems(inOne).Intersect(Stems(inOther), StringComparer.Ordinal).Where(tells).ToHashSet(StringComparer.Ordinal);
        return (Marked(one, inOne, inOther, common), Marked(other, inOther, inOne, common));
    }

    private IEnumerable<string> Stems(IEnumerable<WordToken> words) => words.Where(word => !FunctionWords.Contains(word.Form)).Select(word => stemmer.Stem(word.Form));

    private List<TextRun> Marked(string text, List<WordToken> words, List<WordToken> others, HashSet<string> common)
    {
        var marked = WordForWord.Of(words.ConvertAll(word => word.Form), others.ConvertAll(word => word.Form));
        for (var at = 0; at < marked.Length; at++)
            marked[at] |= common.Contains(stemmer.Stem(words[at].Form));
        for (var at = 1; at < marked.Length - 1; at++)
            marked[at] |= marked[at - 1] && marked[at + 1] && FunctionWords.Contains(words[at].Form);
        return Runs(text, words, marked);
    }

    private static List<TextRun> Runs(string text, List<WordToken> words, bool[] marked)
    {
        var (runs, past) = (new List<TextRun>(), 0);
        for (var first = 0; first < words.Count; first++)
        {
            if (!marked[first])
                continue;
            var last = first;
            while (last + 1 < words.Count && marked[last + 1])
                last++;
            if (words[first].Start > past)
                runs.Add(new TextRun(text[past..words[first].Start], false));
            runs.Add(new TextRun(text[words[first].Start..words[last].End], true));
            (past, first) = (words[last].End, last);
        }

        if (past < text.Length)
            runs.Add(new TextRun(text[past..], false));
        return runs;
    }
}
