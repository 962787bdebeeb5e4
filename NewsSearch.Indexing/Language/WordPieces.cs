using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Language;

/// <summary>
/// Cuts words into the pieces of the models' vocabulary, longest first (WordPiece; Devlin et al. 2019); marks inside a word stand apart.
/// Gives exactly the ids the tagger was trained on (Training/encoder.py). Linear in the word's length.
/// </summary>
internal sealed class WordPieces
{
    /// <summary>Ids of the pieces that stand for no word.</summary>
    public const int Unknown = 100, Begin = 101, End = 102;

    private readonly int most;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> first;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> later;
    private readonly int longest;
    private readonly PlainLetters letters = PlainLetters.Load();

    /// <summary>Pieces whose ids are their places in <paramref name="vocabulary"/>; a piece that goes on with a word begins with "##". A word has at most <paramref name="most"/>: eight for the tagger.</summary>
    public WordPieces(IReadOnlyList<string> vocabulary, int most = 8)
    {
        this.most = most;
        var pieces = vocabulary.Select((piece, id) => (piece, id)).ToList();
        first = pieces.ToFrozenDictionary(p => p.piece, p => p.id, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        later = pieces.Where(p => p.piece.StartsWith("##", StringComparison.Ordinal)).ToFrozenDictionary(p => p.piece[2..], p => p.id, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = vocabulary.Max(piece => piece.Length);
    }

    /// <summary>The pieces in a file with one piece a line.</summary>
    public static WordPieces Read(string path, int most = 8) => new(File.ReadAllLines(path), most);

    /// <summary>The ids of <paramref name="word"/>'s pieces, one or more.</summary>
    public IReadOnlyList<int> Of(string word)
    {
        var plain = new StringBuilder(word.Length);
        letters.Write(word, plain);
        var ids = new List<int>(8);
        var text = plain.ToString().AsSpan();
        var start = 0;
        for (var at = 0; at < text.Length && ids.Count < most;)
        {
            Rune.DecodeFromUtf16(text[at..], out var letter, out var length);
            if (IsMark(letter))
            {
                AddPart(text[start..at], ids);
                AddPart(text.Slice(at, length), ids);
                start = at + length;
            }

            at += length;
        }

        AddPart(text[start..], ids);
        if (ids.Count == 0)
            ids.Add(Unknown);
        return ids.Count > most ? ids.GetRange(0, most) : ids;
    }

    /// <summary>Punctuation or a symbol.</summary>
    private static bool IsMark(Rune letter) => Rune.GetUnicodeCategory(letter) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;

    /// <summary>Adds the pieces of a run without marks; the unknown piece where any of it is in no piece.</summary>
    private void AddPart(ReadOnlySpan<char> part, List<int> ids)
    {
        var before = ids.Count;
        for (var start = 0; start < part.Length;)
        {
            var lookup = start == 0 ? first : later;
            var length = Math.Min(longest, part.Length - start);
            int id;
            while (!lookup.TryGetValue(part.Slice(start, length), out id))
            {
                if (--length > 0)
                    continue;
                ids.RemoveRange(before, ids.Count - before);
                ids.Add(Unknown);
                return;
            }

            ids.Add(id);
            start += length;
        }
    }
}
