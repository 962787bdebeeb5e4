using DiffPlex;
using DiffPlex.Chunkers;

namespace NewsSearch.Web.Pages.Changes;

/// <summary>Compares the paragraphs of two versions: which were kept, added and removed, and in those that were rewritten, which words.</summary>
public static class TextChanges
{
    /// <summary>Paragraphs of one version; longer texts are not compared, since the cost goes by their product.</summary>
    public const int MostParagraphs = 3_000;

    // Beyond so many words, a rewritten paragraph is shown as one removed and one added.
    private const int MostWords = 20_000;

    // Paragraphs less alike than this are not the same one rewritten.
    private const double Alike = 0.4;

    private const string Break = "\n\n";

    private static readonly CustomFunctionChunker Chunks = new(text => text.Split(Break));

    /// <summary>The paragraphs of both in order; null where they are too many to be compared.</summary>
    public static IReadOnlyList<ChangedPart>? Between(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (Math.Max(old.Count, now.Count) > MostParagraphs)
            return null;
        var blocks = Differ.Instance.CreateDiffs(string.Join(Break, old), string.Join(Break, now), ignoreWhiteSpace: false, ignoreCase: false, Chunks).DiffBlocks;
        var parts = new List<ChangedPart>();
        var budget = MostWords;
        var at = 0;
        foreach (var block in blocks)
        {
            parts.AddRange(now.Skip(at).Take(block.InsertStartB - at).Select(text => ChangedPart.Of(text, Change.Kept)));
            parts.AddRange(Rewritten([.. old.Skip(block.DeleteStartA).Take(block.DeleteCountA)], [.. now.Skip(block.InsertStartB).Take(block.InsertCountB)], ref budget));
            at = block.InsertStartB + block.InsertCountB;
        }

        parts.AddRange(now.Skip(at).Select(text => ChangedPart.Of(text, Change.Kept)));
        return parts;
    }

    /// <summary>Each new paragraph beside the first old one left that is alike; old ones passed over on the way were removed.</summary>
    private static List<ChangedPart> Rewritten(List<string> old, List<string> now, ref int budget)
    {
        var parts = new List<ChangedPart>();
        var left = 0;
        foreach (var text in now)
        {
            var cost = WordChanges.Count(text);
            var match = budget < cost ? -1 : old.FindIndex(left, candidate => WordChanges.Likeness(candidate, text) >= Alike);
            if (match < 0)
            {
                parts.Add(ChangedPart.Of(text, Change.Added));
                continue;
            }

            budget -= cost + WordChanges.Count(old[match]);
            parts.AddRange(old.Skip(left).Take(match - left).Select(gone => ChangedPart.Of(gone, Change.Removed)));
            parts.Add(WordChanges.Between(old[match], text));
            left = match + 1;
        }

        parts.AddRange(old.Skip(left).Select(gone => ChangedPart.Of(gone, Change.Removed)));
        return parts;
    }
}
