namespace NewsSearch.Indexing.Evaluation;

/// <summary>Precision, recall and their harmonic mean over sets, added up over articles.</summary>
internal sealed class SetScore
{
    private int _right;
    private int _found;
    private int _gold;

    /// <summary>Share of what was found that is right; 0 where nothing was.</summary>
    public double Precision => _found == 0 ? 0 : (double)_right / _found;

    /// <summary>Share of the gold that was found; 0 where there is none.</summary>
    public double Recall => _gold == 0 ? 0 : (double)_right / _gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => _right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>How many the gold has.</summary>
    public int Gold => _gold;

    /// <summary>Adds one article's sets.</summary>
    public void Add(IReadOnlySet<string> found, IReadOnlySet<string> gold)
    {
        _right += found.Count(gold.Contains);
        _found += found.Count;
        _gold += gold.Count;
    }
}
