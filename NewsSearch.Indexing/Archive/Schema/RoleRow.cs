using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>A role that an article gives a person; the words are in the article.</summary>
internal sealed class RoleRow
{
    public long Article { get; set; }

    /// <summary>Its place among the article's roles.</summary>
    public int Ordinal { get; set; }

    public long Person { get; set; }

    public required string Title { get; set; }

    public string? Of { get; set; }

    public RoleState State { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public int? Day { get; set; }
}
