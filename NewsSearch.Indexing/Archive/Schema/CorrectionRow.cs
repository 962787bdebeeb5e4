namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What people corrected in an article, all corrections merged; laid over whatever cleaning says.</summary>
internal sealed class CorrectionRow
{
    public long Article { get; set; }

    public DateTimeOffset CorrectedAt { get; set; }

    /// <summary>The <see cref="ArticleCorrection"/>, packed by <see cref="Body"/>.</summary>
    public required byte[] Packed { get; set; }
}
