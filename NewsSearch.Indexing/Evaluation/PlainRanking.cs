using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// The yardstick: plain BM25 (Robertson et al. 1994; k1 1.2, b 0.75) over title and text as one bag of English stems, function words left out, lengths exact. Everything that shares a stem with the question is ranked.
/// Words are read and stemmed as the product does.
/// </summary>
public sealed class PlainRanking : IDisposable
{
    private const double Saturation = 1.2, LengthShare = 0.75;
    private readonly Stemmer stemmer = new("en");
    private readonly Dictionary<string, List<(int Document, int Times)>> postings = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];
    private readonly List<int> lengths = [];
    private readonly double meanLength;

    /// <summary>Reads the documents.</summary>
    public PlainRanking(IEnumerable<IndexedArticle> documents)
    {
        foreach (var document in documents)
        {
            var stems = Stems(document.Article.Text);
            foreach (var (stem, times) in stems.CountBy(stem => stem, StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(stem, out var list))
                    postings.Add(stem, list = []);
                list.Add((ids.Count, times));
            }

            ids.Add(document.Id);
            lengths.Add(stems.Count);
        }

        meanLength = lengths.DefaultIfEmpty(0).Average();
    }

    /// <summary>What shares a stem with <paramref name="question"/>, in no order.</summary>
    public IReadOnlyList<RankedDocument> Rank(string question)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (stem, asked) in Stems(question).CountBy(stem => stem, StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(stem, out var list))
                continue;
            var idf = Math.Log(1 + ((ids.Count - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (document, times) in list)
            {
                var norm = Saturation * (1 - LengthShare + (LengthShare * lengths[document] / meanLength));
                scores[document] = scores.GetValueOrDefault(document) + (asked * idf * times * (Saturation + 1) / (times + norm));
            }
        }

        return [.. scores.Select(s => new RankedDocument(ids[s.Key], s.Value))];
    }

    /// <inheritdoc />
    public void Dispose() => stemmer.Dispose();

    private List<string> Stems(string text) => [.. WordReader.Read(text).Where(word => !FunctionWords.Contains(word.Form)).Select(word => stemmer.Stem(word.Form))];
}
