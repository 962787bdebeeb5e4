using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Numbers the quotations of an article, from 0 in the order of its text. Who speaks one stands at positions of its own in the fields of speakers, so that each position says which quotation is meant.</summary>
internal static class QuotationNumber
{
    /// <summary>How many positions the speakers of one quotation have.</summary>
    public const int Positions = 256;

    /// <summary>More quotations than any article has; what lies beyond is found by its words alone.</summary>
    public const int Most = 20_000;

    /// <summary>The quotations as they are numbered.</summary>
    public static IReadOnlyList<Quote> InOrder(IReadOnlyList<Quote> quotes) => [.. quotes.OrderBy(quote => quote.Start).ThenBy(quote => quote.End).Take(Most)];

    /// <summary>The first position of a quotation's speakers.</summary>
    public static int FirstPosition(int quotation) => quotation * Positions;

    /// <summary>The quotation whose speaker stands at a position.</summary>
    public static int At(int position) => position / Positions;
}
