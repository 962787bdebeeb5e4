using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A document that may answer a question.</summary>
/// <param name="Document">Its number in the whole index.</param>
/// <param name="Number">The archive's number.</param>
/// <param name="Nearness">How near it is in meaning; null where not known.</param>
internal readonly record struct Candidate(int Document, long Number, float? Nearness)
{
    /// <summary>The candidate of a document; its nearness is null where meaning does not count.</summary>
    public static Candidate Of(ArchiveSearcher searcher, int document, MeaningOfQuery? meaning)
    {
        var (segment, within) = searcher.Place(document);
        var number = segment.Columns.Numbers[within];
        return new Candidate(document, number, meaning?.NearnessOf(number));
    }
}
