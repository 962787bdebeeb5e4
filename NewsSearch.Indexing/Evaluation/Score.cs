using System.Globalization;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>How well what was found agrees with what is right.</summary>
/// <param name="Gold">How many there are.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Right">How many of those found are right.</param>
public readonly record struct Score(int Gold, int Found, int Right)
{
    /// <summary>Share of what was found that is right, in percent; 100 where nothing was found.</summary>
    public double Precision => Found == 0 ? 100 : 100.0 * Right / Found;

    /// <summary>Share of what there is that was found, in percent; 100 where there is nothing.</summary>
    public double Recall => Gold == 0 ? 100 : 100.0 * Right / Gold;

    /// <summary>Harmonic mean of precision and recall, in percent.</summary>
    public double F1 => Gold + Found == 0 ? 100 : 200.0 * Right / (Gold + Found);

    /// <summary>Both together.</summary>
    public static Score operator +(Score one, Score other) => new(one.Gold + other.Gold, one.Found + other.Found, one.Right + other.Right);

    /// <summary>Both together.</summary>
    public static Score Add(Score left, Score right) => left + right;

    /// <summary>"precision 94.8  recall 94.6  F1 94.7  gold 1234  found 1231  right 1167".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.0}  recall {Recall:0.0}  F1 {F1:0.0}  gold {Gold}  found {Found}  right {Right}");
}
