using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The index at one moment: every search sees one of these from its beginning to its end.</summary>
internal sealed class ArchiveSearcher : IndexSearcher
{
    private readonly Lazy<int[]> _atMost;
    private readonly Lazy<int[][]> _falling;
    private readonly Lazy<int[]> _totals;
    private readonly Lazy<StoryTable> _stories;
    private readonly ConcurrentDictionary<string, float[]> _lengthFactors = new(StringComparer.Ordinal);
    private readonly Lazy<double> _meanTellingLength;
    private long _sequence;

    /// <param name="reader">The reader at that moment.</param>
    /// <param name="segments">Its segments with their columns, in the order of the reader.</param>
    /// <param name="tables">The numbers of facet values.</param>
    /// <param name="sequence">The archive sequence up to which it is complete.</param>
    public ArchiveSearcher(IndexReader reader, IReadOnlyList<ArchiveSegment> segments, FacetTables tables, long sequence)
        : base(reader)
    {
        Segments = segments;
        Tables = tables;
        _sequence = sequence;
        Similarity = new BM25Similarity();
        Languages = [.. segments.SelectMany(LanguagesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Layout = new FacetLayout(tables);
        _meanTellingLength = new Lazy<double>(() => MeanOf(IndexFields.TellingLength, segments));
        _atMost = new Lazy<int[]>(CountAll);
        _falling = new Lazy<int[][]>(() => [.. tables.All.Select(table => ProbedValues.FallingOf(AtMost(table.Facet).Span))]);
        _totals = new Lazy<int[]>(CountPresent);
        _stories = new Lazy<StoryTable>(() => StoryTable.Of(segments));
    }

    /// <summary>The segments.</summary>
    public IReadOnlyList<ArchiveSegment> Segments { get; }

    /// <summary>The numbers of facet values.</summary>
    public FacetTables Tables { get; }

    /// <summary>The archive sequence up to which this is complete. Rises where changes left the index as it was.</summary>
    public long Sequence
    {
        get => Volatile.Read(ref _sequence);
        set => Volatile.Write(ref _sequence, value);
    }

    /// <summary>The languages whose stems the archive holds.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Where the counts of the values of its articles stand.</summary>
    public FacetLayout Layout { get; }

    /// <summary>The stories that several of its articles tell. Gathered when first asked.</summary>
    public StoryTable Stories => _stories.Value;

    /// <summary>The document of the article with that id; null where there is none.</summary>
    public int? Find(string id) => Search(new TermQuery(new Term(IndexFields.Id, id)), 1).ScoreDocs is [var found] ? found.Doc : null;

    /// <summary>How the index names the story of a document; null where it is of none.</summary>
    public string? StoryOf(int document)
    {
        var (segment, within) = Place(document);
        return segment.Stories is var members && Array.IndexOf(members.Documents, within) is var at and >= 0 ? StoryMembers.Term(members.Stories[at]) : null;
    }

    /// <summary>The segment of a document, and its number there.</summary>
    public (ArchiveSegment Segment, int Document) Place(int document)
    {
        var segment = Segments[ReaderUtil.SubIndex(document, IndexReader.Leaves)];
        return (segment, document - segment.Context.DocBase);
    }

    /// <summary>How many articles have each value of a facet: counted once, when first asked.</summary>
    public ValueCounts Totals(Facet facet) => new CountedValues(_totals.Value, Layout.First(facet), Layout.Count(facet), null);

    /// <summary>The same, deleted articles counted too.</summary>
    public ReadOnlyMemory<int> AtMost(Facet facet) => _atMost.Value.AsMemory(Layout.First(facet), Layout.Count(facet));

    /// <summary>The numbers of a facet's values, those that most articles have first. Put in order when first asked.</summary>
    public ReadOnlyMemory<int> Falling(Facet facet) => _falling.Value[(int)facet];

    /// <summary>What lengths of a field weigh: see <see cref="TermScoring.LengthFactors"/>. Reckoned when first asked.</summary>
    public float[] LengthFactors(string field) => _lengthFactors.GetOrAdd(field, name => TermScoring.LengthFactors(Segments, name));

    /// <summary>How many words that are no function words an article has in the mean; at least 1. Reckoned when first asked.</summary>
    public double MeanTellingLength => _meanTellingLength.Value;

    private int[] CountAll()
    {
        var counts = new int[Layout.Size];
        foreach (var values in Segments.SelectMany(segment => segment.Columns.Values))
        {
            var first = Layout.First(values.Facet);
            foreach (var (number, documents) in values.Counts())
                counts[first + number] += documents;
        }

        return counts;
    }

    private int[] CountPresent()
    {
        var counts = _atMost.Value.ToArray();
        foreach (var segment in Segments.Where(segment => segment.Live is not null))
        {
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                if (segment.Live!.Get(document))
                    continue;
                foreach (var code in segment.Columns.Rows.Of(document))
                    counts[FacetLayout.At(code, Layout.Offsets)]--;
            }
        }

        return counts;
    }

    private static double MeanOf(string field, IReadOnlyList<ArchiveSegment> segments)
    {
        var sum = 0.0;
        foreach (var segment in segments)
        {
            var values = segment.Context.AtomicReader.GetNumericDocValues(field);
            for (var document = 0; values is not null && document < segment.MaxDoc; document++)
                sum += values.Get(document);
        }

        return Math.Max(1, sum / Math.Max(1, segments.Sum(segment => segment.MaxDoc)));
    }

    private static IEnumerable<string> LanguagesOf(ArchiveSegment segment)
    {
        var stems = IndexFields.Stems(IndexFields.Text, "");
        return segment.Context.AtomicReader.FieldInfos
            .Where(field => field.Name.StartsWith(stems, StringComparison.Ordinal))
            .Select(field => field.Name[stems.Length..]);
    }
}
