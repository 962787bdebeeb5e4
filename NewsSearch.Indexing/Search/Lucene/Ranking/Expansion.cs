using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>
/// What the articles that answer a question best have in common says what else an answer may be told by (relevance models; Lavrenko and Croft 2001): the stems that are frequent in the first of them and rare in the archive.
/// Only the beginning of each is read, where news says what it is about.
/// </summary>
internal sealed class Expansion(ArchiveSearcher searcher, Stemmers stemmers)
{
    /// <summary>How many of the first articles are read, and how many stems are taken from them all.</summary>
    public const int Articles = 20, Stems = 30;

    private const int MostRead = 200;

    /// <summary>The stems of the articles in <paramref name="language"/> among <paramref name="best"/>, weighed; those in one article of the archive alone are left out, since they lead nowhere.</summary>
    /// <param name="best">Documents with their score, best first.</param>
    /// <param name="language">The language whose articles are read.</param>
    public IReadOnlyList<WeighedStem> Of(IEnumerable<(int Document, double Score)> best, string language)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (document, score) in best.Take(Articles))
            AddWords(document, Math.Max(score, 0), language, weights);
        var field = IndexFields.Stems(IndexFields.Text, language);
        var stems = weights
            .Select(stem => new WeighedStem(stem.Key, stem.Value * Rarity(field, stem.Key)))
            .Where(stem => stem.Weight > 0)
            .OrderByDescending(stem => stem.Weight)
            .ThenBy(stem => stem.Stem, StringComparer.Ordinal)
            .Take(Stems)
            .ToList();
        var all = stems.Sum(stem => stem.Weight);
        return [.. stems.Select(stem => stem with { Weight = stem.Weight / all })];
    }

    private void AddWords(int document, double score, string language, Dictionary<string, double> weights)
    {
        var (hit, text) = StoredArticles.Read(searcher, document, text: true);
        if (Languages.Of(hit.Language) != language)
            return;
        var words = WordReader.Read(text, MostRead).Where(word => !FunctionWords.Contains(word.Form)).ToList();
        var stemmer = stemmers.Take(language);
        foreach (var word in words)
        {
            var stem = stemmer.Stem(word.Form);
            weights[stem] = weights.GetValueOrDefault(stem) + (score / words.Count);
        }

        stemmers.Return(stemmer);
    }

    private double Rarity(string field, string stem)
    {
        var (articles, all) = (searcher.IndexReader.DocFreq(new global::Lucene.Net.Index.Term(field, stem)), searcher.IndexReader.NumDocs);
        return articles <= 1 ? 0 : Math.Log(1 + ((all - Math.Min(articles, all) + 0.5) / (articles + 0.5)));
    }
}
