using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Lucene's own search for the best documents of a query, ended by a deadline.</summary>
internal static class BestInTime
{
    /// <summary>The best by score, at most <paramref name="most"/>; where time runs out, the best of what was found until then.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public static ScoreDoc[] Of(ArchiveSearcher searcher, Query query, int most, Deadline deadline)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var best = TopScoreDocCollector.Create(Math.Max(1, Math.Min(most, searcher.IndexReader.MaxDoc)), !weight.ScoresDocsOutOfOrder);
        try
        {
            foreach (var segment in searcher.Segments)
            {
                deadline.Look();
                best.SetNextReader(segment.Context);
                weight.GetBulkScorer(segment.Context, !best.AcceptsDocsOutOfOrder, new WatchedDocuments(segment.Live, segment.MaxDoc, deadline))?.Score(best);
            }
        }
        catch (TimeIsUpException)
        {
            // What was found is what there is.
        }

        return best.GetTopDocs().ScoreDocs;
    }
}
