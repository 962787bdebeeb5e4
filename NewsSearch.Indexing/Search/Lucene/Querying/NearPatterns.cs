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

    /// <summary>The most words read side by side, each as often as its pattern is asked for: the documents of each take memory while they are read.</summary>
    private const int MostRead = 20 * Most;

    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string SeenAs, int Words), SpanQuery> _places = [];
    private int _left = Most * 2;
    private int _read;

    /// <summary>The places of a pattern's words in a field of exact words; null where it has none of them. Asked for again, the same query.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="field">The field.</param>
    /// <param name="seenAs">The field of the words that they are looked for beside, whose positions are the same.</param>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public SpanQuery? Of(WordPattern pattern, string field, string seenAs)
    {
        var key = $"{field}:{pattern}";
        if (!_words.TryGetValue(key, out var words))
            _words.Add(key, words = Words(pattern, field));
        if (words.Count == 0)
            return null;
        var count = Readable(pattern, words.Count);
        if (!_places.TryGetValue((key, seenAs, count), out var places))
        {
            var any = new SpanOrQuery([.. words.Take(count).Select(word => new SpanTermQuery(new Term(field, word)))]);
            _places.Add((key, seenAs, count), places = field == seenAs ? any : new FieldMaskingSpanQuery(any, seenAs));
        }

        return places;
    }

    /// <summary>How many of a pattern's words are read where it is asked for once more.</summary>
    private int Readable(WordPattern pattern, int words)
    {
        if (_read + words > MostRead && words > Least)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{QueryNotes.Quote(pattern.ToString())} is asked for so often that at last the {Least} most frequent of its words are looked for."));
            words = Least;
        }

        _read += words;
        return words;
    }

    /// <summary>The most frequent first.</summary>
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
        return [.. found.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];
    }
}
