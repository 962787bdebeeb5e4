using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>How well articles cut out of pages agree with what was read by hand: body by shingles and by passages, title, authors and date.</summary>
public sealed partial class ExtractionScore
{
    private readonly List<double> _precisions = [];
    private readonly List<double> _recalls = [];
    private Score _passages;
    private (int Right, int Of) _titles;
    private (int Right, int Of) _authors;
    private (int Right, int Of) _dates;

    /// <summary>Mean share of the found body that is the story's, 0 to 1; pages without an answer are left out.</summary>
    public double Precision => _precisions.Count == 0 ? 0 : _precisions.Average();

    /// <summary>Mean share of the story that was found, 0 to 1.</summary>
    public double Recall => _recalls.Count == 0 ? 0 : _recalls.Average();

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds one page.</summary>
    /// <param name="gold">What it says.</param>
    /// <param name="article">What was made of it; null where it was no article.</param>
    public void Add(ExtractionGold gold, Article? article)
    {
        var body = string.Join('\n', article?.Paragraphs ?? []);
        if (!string.IsNullOrEmpty(gold.Body))
        {
            var (both, surplus, missing) = ExtractionShingles.Compare(gold.Body, body);
            if (both + surplus > 0)
                _precisions.Add(both / (both + surplus));
            _recalls.Add(both + missing == 0 ? 0 : both / (both + missing));
        }
        var text = Blanks().Replace(body, " ");
        var held = gold.Must.Count(passage => Holds(text, passage));
        _passages += new Score(gold.Must.Count, held + gold.MustNot.Count(passage => Holds(text, passage)), held);
        Compare(ref _titles, gold.Title, title => Words(title).SequenceEqual(Words(article?.Title ?? "")));
        Compare(ref _authors, gold.Author, author => Names(author.Split(';')).SetEquals(Names(article?.Authors ?? [])));
        Compare(ref _dates, gold.Date, date => article?.Published is { } published && published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).StartsWith(date, StringComparison.Ordinal));
    }

    /// <summary>"body precision 0.953 recall 0.982 F1 0.967  passages …  title 0.87 of 235 …", without what nothing was read for.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (_recalls.Count > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"body precision {Precision:0.000} recall {Recall:0.000} F1 {F1:0.000} of {_recalls.Count}"));
        if (_passages.Gold > 0)
            parts.Add($"passages {_passages}");
        foreach (var (name, (right, of)) in (ReadOnlySpan<(string, (int, int))>)[("title", _titles), ("authors", _authors), ("date", _dates)])
            if (of > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {(double)right / of:0.000} of {of}"));
        return string.Join("  ", parts);
    }

    private static void Compare(ref (int Right, int Of) count, string? gold, Func<string, bool> agrees)
    {
        if (!string.IsNullOrEmpty(gold))
            count = (count.Right + (agrees(gold) ? 1 : 0), count.Of + 1);
    }

    private static bool Holds(string text, string passage) => text.Contains(Blanks().Replace(passage, " ").Trim(), StringComparison.Ordinal);

    private static HashSet<string> Names(IEnumerable<string> names) =>
        [.. names.Select(name => string.Join(' ', Words(name))).Where(name => name.Length > 0)];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
