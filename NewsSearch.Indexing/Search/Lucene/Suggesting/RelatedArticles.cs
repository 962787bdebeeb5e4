using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Finds articles like one: those that share its telling words and its entities, ordered by these and by meaning where that is known. What repeats one of them nearly word for word is left out.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="meanings">What is known of the articles' meaning.</param>
/// <param name="deadline">When to end: what was found until then is given.</param>
internal sealed class RelatedArticles(ArchiveSearcher searcher, Stemmers stemmers, IMeanings meanings, Deadline deadline)
{
    /// <summary>How long after the time limit what was found is still compared and read.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(100);

    private const int MostHits = 100;

    /// <summary>Hits looked at for each that is wanted: the others repeat it.</summary>
    private const int MostLookedAt = 3;

    /// <summary>Words of an article by which it is told whether it repeats another.</summary>
    private const int MostCompared = 400;

    /// <summary>What the most central entity weighs beside the most telling word; the next ones weigh less and less.</summary>
    private const float EntityWeight = 1f;

    /// <summary>The most alike first, without the article and its exact copies.</summary>
    public IReadOnlyList<SearchHit> Of(string id, int size)
    {
        if (size <= 0 || searcher.Find(id) is not { } itself)
            return [];
        var (stored, text) = StoredArticles.Read(searcher, itself, text: true);
        var query = new BooleanQuery(disableCoord: true)
        {
            { new TermQuery(new Term(IndexFields.Id, id)), Occur.MUST_NOT },
            { new TermQuery(new Term(IndexFields.Digest, WordsDigest.Of(text))), Occur.MUST_NOT },
        };
        AddWords(query, text, Languages.Of(stored.Language));
        AddEntities(query, stored.Entities);
        var meaning = meanings.MeaningOf(NumberOf(itself));
        var found = BestInTime.Of(searcher, query, meaning is null ? Math.Min(size * MostLookedAt, MostHits) : MostHits, deadline);
        using var reader = new HitReader(searcher, new Marks(), stemmers, snippets: false);
        return [.. Once(meaning is null ? found : InOrder(found, meaning), size).Take(size).Select(hit => reader.Read(hit.Doc, hit.Score))];
    }

    private IEnumerable<ScoreDoc> Once(IEnumerable<ScoreDoc> found, int size)
    {
        var repeats = new Repeats();
        return found.Take(size * MostLookedAt).TakeWhile(_ => !deadline.IsPast(Reading)).Where(hit => repeats.Of(WordReader.Read(StoredArticles.Read(searcher, hit.Doc, text: true).Text, MostCompared).ConvertAll(word => word.Form)) is null);
    }

    /// <summary>Those first that are alike in words and entities and near in meaning.</summary>
    private IEnumerable<ScoreDoc> InOrder(ScoreDoc[] found, MeaningOfQuery meaning)
    {
        var ranks = MixedRank.Of([.. found.Select(hit => (double)hit.Score)], [.. found.Select(hit => meaning.NearnessOf(NumberOf(hit.Doc)))], meaning.Usual, RankingWeights.Usual.Meaning);
        return Enumerable.Range(0, found.Length).OrderByDescending(at => ranks[at].Score).Select(at => found[at]);
    }

    private long NumberOf(int document)
    {
        var segment = searcher.Segments[ReaderUtil.SubIndex(document, searcher.IndexReader.Leaves)];
        return segment.Columns.Numbers[document - segment.Context.DocBase];
    }

    private void AddWords(BooleanQuery query, string text, string language)
    {
        foreach (var word in new TellingWords(searcher, stemmers, least: 2).Of(text, language))
            query.Add(new TermQuery(word.Term, word.States) { Boost = word.Weight }, Occur.SHOULD);
    }

    /// <summary>What the article is about; entities that a good part of the archive mentions say nothing of one article and cost the most.</summary>
    private void AddEntities(BooleanQuery query, IReadOnlyList<HitEntity> entities)
    {
        for (var i = 0; i < entities.Count && !deadline.IsPast(TimeSpan.Zero); i++)
        {
            var facet = entities[i].Kind switch
            {
                MentionKind.Person => Facet.Person,
                MentionKind.Organisation => Facet.Organisation,
                _ => Facet.Place,
            };
            var term = new Term(IndexFields.Of(facet), entities[i].Id);
            var states = TermContext.Build(searcher.TopReaderContext, term);
            if (states.DocFreq > 1 && !TellingWords.IsCommon(states.DocFreq, searcher))
                query.Add(new TermQuery(term, states) { Boost = EntityWeight / (i + 1) }, Occur.SHOULD);
        }
    }
}
