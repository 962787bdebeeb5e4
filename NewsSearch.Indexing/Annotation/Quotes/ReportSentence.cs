using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>A sentence of the reporter's, in which each quotation is one unit however many sentences it holds.</summary>
/// <param name="Units">Names, tokens and quotations by position.</param>
/// <param name="Quotes">The quotations, by the index of their unit.</param>
/// <param name="BeginsParagraph">Whether it is the first of its paragraph.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
internal sealed record ReportSentence(IReadOnlyList<TextUnit> Units, IReadOnlyDictionary<int, QuoteSpan> Quotes, bool BeginsParagraph, int Paragraph)
{
    /// <summary>The text of a unit that stands for a quotation.</summary>
    public const string QuoteText = "“”";

    /// <summary>Whether the unit at <paramref name="index"/> is a quotation.</summary>
    public bool IsQuote(int index) => index >= 0 && index < Units.Count && Quotes.ContainsKey(index);

    /// <summary>What is left of the sentence from the unit at <paramref name="first"/> on.</summary>
    public ReportSentence From(int first) =>
        this with { Units = [.. Units.Skip(first)], Quotes = Quotes.Where(q => q.Key >= first).ToDictionary(q => q.Key - first, q => q.Value) };
}
