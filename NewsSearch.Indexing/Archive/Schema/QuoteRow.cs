using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>That an entity speaks a quotation of an article; the words are in the article.</summary>
internal sealed class QuoteRow
{
    public long Article { get; set; }

    public int Start { get; set; }

    public long Speaker { get; set; }

    public int End { get; set; }

    public QuoteForm Form { get; set; }

    public int? Day { get; set; }
}
