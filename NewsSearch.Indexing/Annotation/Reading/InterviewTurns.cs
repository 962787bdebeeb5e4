using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Reading;

/// <summary>
/// The turns of an interview printed as such, each begun by a label for who has the word: "((WN)) …", "Q: …", "WN: …". What a label names says the whole turn, so that marks within it are words that others said, by the tale of whoever answers. Immutable.
/// </summary>
internal sealed partial class InterviewTurns
{
    // A line that happens to begin with a word and a colon is no turn: two labels take turns, each more than once.
    private const int FewestTurns = 4;
    private const int FewestOfOne = 2;

    private readonly List<(int Start, int Past)> labels = [];

    private InterviewTurns(int start, int end) => (Start, End) = (start, end);

    /// <summary>First code unit of the first turn; past the text where it is no interview.</summary>
    public int Start { get; }

    /// <summary>Past the last turn.</summary>
    public int End { get; }

    /// <summary>The labels: first code unit, and the first of what is said.</summary>
    public IReadOnlyList<(int Start, int Past)> Labels => labels;

    /// <summary>The turns of <paramref name="text"/>. Linear in its length.</summary>
    public static InterviewTurns Of(string text)
    {
        List<(int Start, int Past, string Label, bool Bracketed, int End)> found = [];
        foreach (var (start, end) in ArticleText.Parts(text))
        {
            if (Label().Match(text, start, Math.Min(end - start, 60)) is { Success: true } match)
                found.Add((start, start + match.Length, match.Groups["in"].Success ? match.Groups["in"].Value : match.Groups["label"].Value, match.Groups["in"].Success, end));
        }

        var bracketed = found.Where(f => f.Bracketed).ToList();
        if (bracketed.Count < FewestTurns)
        {
            var repeated = found.Where(f => !f.Bracketed && IsShort(f.Label)).GroupBy(f => f.Label, StringComparer.Ordinal).Where(g => g.Count() >= FewestOfOne).ToList();
            bracketed = repeated.Count == 2 ? [.. repeated.SelectMany(g => g).OrderBy(f => f.Start)] : [];
        }

        if (bracketed.Count < FewestTurns)
            return new InterviewTurns(text.Length + 1, text.Length + 1);
        // Answers in brackets' style go on over paragraphs without a label.
        var turns = new InterviewTurns(bracketed[0].Start, bracketed[0].Bracketed ? text.Length : bracketed[^1].End);
        turns.labels.AddRange(bracketed.Select(f => (f.Start, f.Past)));
        return turns;
    }

    /// <summary>Whether a position lies in the interview.</summary>
    public bool Contains(int at) => at >= Start && at < End;

    /// <summary>"Q", "WN", "JK": initials, which name nobody by themselves.</summary>
    public static bool IsShort(string label) => label.Length <= 4 && label.All(c => char.IsUpper(c) || c == '.');

    [GeneratedRegex(@"\G(?:\(\((?<in>[^()\n]{1,40})\)\)|(?<label>[A-Z][A-Z.]{0,3}):)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
