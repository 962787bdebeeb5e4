namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>One version of an article, as cleaning gave it.</summary>
internal sealed class VersionRow
{
    public long Article { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Version { get; set; }

    public DateTimeOffset StoredAt { get; set; }

    /// <summary>Sixteen bytes over everything that makes a version another; the same again is no new version.</summary>
    public required byte[] ContentHash { get; set; }

    /// <summary>The article, packed by <see cref="Body"/>.</summary>
    public required byte[] Packed { get; set; }
}
