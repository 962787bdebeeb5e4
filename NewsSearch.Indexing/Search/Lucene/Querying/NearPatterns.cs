using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Finds the words that beginnings and wildcards stand for where these are looked for near other words: there each word costs, so where a pattern stands for very many, the most frequent ones are looked for, and a note says so.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="notes">Gets what is not looked for.</param>
/// <param name="deadline">When to end.</param>
internal sealed class NearPatterns(ArchiveSearcher searcher, QueryNotes notes, Deadline deadline)
{
    /// <summary>The most words of one pattern, and of a pattern that comes after many.</summary>
    private const int Most = 1_000, Least = 20;

    private readonly Dictionary<string, SpanQuery?> _known = new(StringComparer.Ordinal);
    private int _left = Most * 2;

    /// <summary>The places of a pattern's words in a field of exact words; null where it has none of them.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public SpanQuery? Of(WordPattern pattern, string field)
    {
        var key = $"{field}:{pattern}";
        if (!_known.TryGetValue(key, out var query))
            _known.Add(key, query = Words(pattern, field) is { Count: > 0 } words ? new SpanOrQuery([.. words.Select(word => new SpanTermQuery(new Term(field, word)))]) : null);
        return query;
    }

    private List<string> Words(WordPattern pattern, string field)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, field) is not { } terms)
            return [];
        var most = Math.Clamp(_left / 2, Least, Most);
        var (found, seen) = (new PriorityQueue<string, (int Articles, int Later)>(), 0);
        var words = new PatternTerms(terms.GetEnumerator(), pattern, deadline);
        for (; words.MoveNext(); seen++)
        {
            var rank = (words.DocFreq, -seen);
            if (found.Count < most)
                found.Enqueue(words.Term.Utf8ToString(), rank);
            else if (found.TryPeek(out _, out var rarest) && rank.CompareTo(rarest) > 0)
                found.EnqueueDequeue(words.Term.Utf8ToString(), rank);
        }

        if (seen > most)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{QueryNotes.Quote(pattern.ToString())} stands for {seen:N0} words; beside other words the {most:N0} most frequent of them are looked for."));
        _left -= found.Count;
        return [.. found.UnorderedItems.Select(item => item.Element)];
    }
}
