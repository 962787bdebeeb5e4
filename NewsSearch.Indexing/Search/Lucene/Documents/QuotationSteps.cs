using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>
/// Where quotations begin and end, as positions of one term: quotations may lie within each other, and positions only ever rise. So each quotation takes two steps: as far as its first word lies behind that of the one before, then as far as it is long.
/// </summary>
internal static class QuotationSteps
{
    /// <summary>Farther than any article steps: as many positions as a field has.</summary>
    private const int Farthest = 8_000_000;

    /// <summary>The steps of quotations in order, in positions of the field of their words.</summary>
    /// <param name="quotes">The quotations as they are numbered.</param>
    /// <param name="words">The words of the article.</param>
    /// <param name="origin">The position of the first word of any of them.</param>
    public static IEnumerable<int> Of(IReadOnlyList<Quote> quotes, ArticleWords words, int origin)
    {
        var (at, last) = (0, 0);
        foreach (var quote in quotes)
        {
            var (first, past) = words.Within(quote.Start, quote.End);
            var (begin, end) = first == past ? (last, last) : (words.All[first].Position - origin, words.All[past - 1].Position + 1 - origin);
            if (at + (end - last) > Farthest)
                yield break;
            yield return at += begin - last;
            yield return at += end - begin;
            last = begin;
        }
    }

    /// <summary>The quotations of steps: where each begins, and past its last word.</summary>
    public static List<(int Begin, int End)> Read(IReadOnlyList<int> steps)
    {
        var quotations = new List<(int, int)>(steps.Count / 2);
        var (at, last) = (0, 0);
        for (var step = 0; step + 1 < steps.Count; step += 2)
        {
            var begin = last + steps[step] - at;
            quotations.Add((begin, begin + steps[step + 1] - steps[step]));
            (at, last) = (steps[step + 1], begin);
        }

        return quotations;
    }
}
