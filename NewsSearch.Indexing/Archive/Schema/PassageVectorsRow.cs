namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>The vectors of an article's passages, made by the model that <see cref="ArticleRow.VectorModel"/> names from the current version.</summary>
internal sealed class PassageVectorsRow
{
    public long Article { get; set; }

    /// <summary>When they were made, among all: unique, rising.</summary>
    public long Sequence { get; set; }

    /// <summary>One vector a passage in the order of the text, as whoever made them lays them out; empty where there is nothing to compare.</summary>
    public required byte[] Packed { get; set; }
}
