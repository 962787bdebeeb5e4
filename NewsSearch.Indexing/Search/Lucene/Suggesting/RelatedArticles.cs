using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Finds articles like one: those that share its telling words and its entities.</summary>
internal sealed class RelatedArticles(ArchiveSearcher searcher, Stemmers stemmers)
{
    private const int MostHits = 100;
    private const int TellingWords = 25;
    private const int MostRead = 2_000;

    /// <summary>What the most central entity weighs beside the most telling word; the next ones weigh less and less.</summary>
    private const float EntityWeight = 1f;

    /// <summary>The most alike first, without the article and its exact copies.</summary>
    public IReadOnlyList<SearchHit> Of(string id, int size)
    {
        var itself = searcher.Search(new TermQuery(new Term(IndexFields.Id, id)), 1);
        if (itself.TotalHits == 0 || size <= 0)
            return [];
        var (stored, text) = StoredArticles.Read(searcher, itself.ScoreDocs[0].Doc, text: true);
        var query = new BooleanQuery(disableCoord: true)
        {
            { new TermQuery(new Term(IndexFields.Id, id)), Occur.MUST_NOT },
            { new TermQuery(new Term(IndexFields.Digest, WordsDigest.Of(text))), Occur.MUST_NOT },
        };
        AddWords(query, text, Languages.Of(stored.Language));
        AddEntities(query, stored.Entities);
        var reader = new HitReader(searcher, new Marks(), stemmers, snippets: false);
        return [.. searcher.Search(query, Math.Min(size, MostHits)).ScoreDocs.Select(found => reader.Read(found.Doc, found.Score))];
    }

    /// <summary>The words that tell this article from others: frequent here, rare in the archive, and in some other article at all.</summary>
    private void AddWords(BooleanQuery query, string text, string language)
    {
        var field = IndexFields.Stems(IndexFields.Text, language);
        var articles = searcher.IndexReader.NumDocs;
        var stems = Stems(text, language);
        var frequencies = DocumentFrequencies.Of(searcher.IndexReader, field, stems.Select(stem => stem.Key));
        var telling = stems
            .Select(stem => (Term: new Term(field, stem.Key), stem.Count, Articles: frequencies[stem.Key]))
            .Where(stem => stem.Articles > 1)
            .Select(stem => (stem.Term, Weight: Math.Sqrt(stem.Count) * Math.Log(1 + articles / (double)stem.Articles)))
            .OrderByDescending(stem => stem.Weight)
            .Take(TellingWords)
            .ToList();
        foreach (var (term, weight) in telling)
            query.Add(new TermQuery(term) { Boost = (float)(weight / telling[0].Weight) }, Occur.SHOULD);
    }

    private List<(string Key, int Count)> Stems(string text, string language)
    {
        var stemmer = stemmers.Take(language);
        var stems = WordReader.Read(text, MostRead).CountBy(word => stemmer.Stem(word.Form)).Select(pair => (pair.Key, pair.Value)).ToList();
        stemmers.Return(stemmer);
        return stems;
    }

    private static void AddEntities(BooleanQuery query, IReadOnlyList<HitEntity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            var facet = entities[i].Kind switch
            {
                MentionKind.Person => Facet.Person,
                MentionKind.Organisation => Facet.Organisation,
                _ => Facet.Place,
            };
            query.Add(new TermQuery(new Term(IndexFields.Of(facet), entities[i].Id)) { Boost = EntityWeight / (i + 1) }, Occur.SHOULD);
        }
    }
}
