using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Web.Pages.Changes;

/// <summary>Compares two paragraphs word by word, and says how alike they are.</summary>
internal static partial class WordChanges
{
    // Words that two paragraphs may have between two changes without having them in common.
    private const int MostByChance = 2;

    private static readonly CustomFunctionChunker Chunks = new(text => [.. Word.Matches(text).Select(match => match.Value)]);

    [GeneratedRegex(@"\S+\s*")]
    private static partial Regex Word { get; }

    /// <summary>How many words a text has.</summary>
    public static int Count(string text) => Word.Count(text);

    /// <summary>Twice the words that both have over the words of both: 1 where they have the same, 0 where they share none.</summary>
    public static double Likeness(string old, string now)
    {
        var before = Word.Matches(old).CountBy(match => match.Value.Trim()).ToDictionary(StringComparer.Ordinal);
        var after = Word.Matches(now).CountBy(match => match.Value.Trim()).ToList();
        var shared = after.Sum(word => Math.Min(word.Value, before.GetValueOrDefault(word.Key)));
        return 2.0 * shared / Math.Max(1, before.Values.Sum() + after.Sum(word => word.Value));
    }

    /// <summary>Changes with those joined between which nothing but function words stand, at most two and no longer than what was changed before and behind them: both paragraphs have these by chance.</summary>
    private static List<DiffBlock> Joined(DiffResult found)
    {
        var joined = new List<DiffBlock>();
        foreach (var block in found.DiffBlocks)
        {
            if (joined is [.., var last] && IsByChance(found, last, block))
                joined[^1] = new DiffBlock(last.DeleteStartA, block.DeleteStartA + block.DeleteCountA - last.DeleteStartA, last.InsertStartB, block.InsertStartB + block.InsertCountB - last.InsertStartB);
            else
                joined.Add(block);
        }

        return joined;
    }

    private static bool IsByChance(DiffResult found, DiffBlock before, DiffBlock behind)
    {
        var from = before.InsertStartB + before.InsertCountB;
        return behind.InsertStartB - from <= MostByChance
            && found.PiecesNew.Skip(from).Take(behind.InsertStartB - from).All(word => FunctionWords.Contains(word.Trim().ToLowerInvariant()))
            && Letters(found.PiecesNew, from, behind.InsertStartB) <= Math.Min(LettersOf(found, before), LettersOf(found, behind));
    }

    /// <summary>How much of a change a reader sees: the longer of what went and what came.</summary>
    private static int LettersOf(DiffResult found, DiffBlock block) => Math.Max(
        Letters(found.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA),
        Letters(found.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB));

    private static int Letters(IReadOnlyList<string> pieces, int from, int to) => pieces.Skip(from).Take(to - from).Sum(piece => piece.TrimEnd().Length);

    /// <summary>The later paragraph with what the earlier one had in place of it.</summary>
    public static ChangedPart Between(string old, string now)
    {
        var found = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, Chunks);
        var runs = new List<ChangedRun>();
        var at = 0;
        foreach (var block in Joined(found))
        {
            Add(found.PiecesNew, at, block.InsertStartB, Change.Kept);
            Add(found.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, Change.Removed);
            at = block.InsertStartB + block.InsertCountB;
            Add(found.PiecesNew, block.InsertStartB, at, Change.Added);
        }

        Add(found.PiecesNew, at, found.PiecesNew.Count, Change.Kept);
        return new ChangedPart(runs);

        void Add(IReadOnlyList<string> pieces, int from, int to, Change change)
        {
            if (to > from)
                runs.Add(new ChangedRun(string.Concat(pieces.Skip(from).Take(to - from)), change));
        }
    }
}
