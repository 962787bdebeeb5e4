using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>What searches read of every document of a segment, as flat arrays in memory: decoded once in the life of a segment, which never changes but for deletions.</summary>
internal sealed class SegmentColumns
{
    private readonly ConcurrentDictionary<string, byte[]?> _lengths = new(StringComparer.Ordinal);
    private StoryMembers? _stories;

    private SegmentColumns(AtomicReader segment, FacetTables tables)
    {
        Numbers = Longs(segment, IndexFields.Number);
        Instants = Longs(segment, IndexFields.Instant);
        (Newest, Oldest) = ExtremesOf(Instants);
        Days = [.. Longs(segment, IndexFields.Day).Select(day => (int)day)];
        Months = [.. Days.Select(MonthOf)];
        foreach (var month in Months.Where(month => month != IndexFields.Undated))
            (FirstMonth, LastMonth) = (Math.Min(FirstMonth, month), Math.Max(LastMonth, month));
        ReadParents(segment, tables[Facet.Place]);
        Values = [.. tables.All.Select(table => ValueDocuments.Read(segment, table))];
        Rows = FacetRows.Of(Values, segment.MaxDoc);
    }

    /// <summary>The archive's numbers.</summary>
    public long[] Numbers { get; }

    /// <summary>Publication in UTC ticks, or <see cref="IndexFields.Undated"/>.</summary>
    public long[] Instants { get; }

    /// <summary>The latest of each sixty-four <see cref="Instants"/>; <see cref="IndexFields.Undated"/> where none of them is dated.</summary>
    public long[] Newest { get; }

    /// <summary>The earliest of each sixty-four <see cref="Instants"/>; <see cref="IndexFields.Undated"/> where none of them is dated.</summary>
    public long[] Oldest { get; }

    /// <summary>Day numbers, or <see cref="IndexFields.Undated"/>.</summary>
    public int[] Days { get; }

    /// <summary>Months, numbered year × 12 + month − 1, or <see cref="IndexFields.Undated"/>.</summary>
    public int[] Months { get; }

    /// <summary>The earliest month of all; later than <see cref="LastMonth"/> where no document has a date.</summary>
    public int FirstMonth { get; } = int.MaxValue;

    /// <summary>The latest month of all.</summary>
    public int LastMonth { get; } = int.MinValue;

    /// <summary>By facet, which documents have which value.</summary>
    public IReadOnlyList<ValueDocuments> Values { get; }

    /// <summary>Which values each document has.</summary>
    public FacetRows Rows { get; }

    /// <summary>How long a field of each document is, as the index has it; null where it has none. Read when first asked for.</summary>
    /// <param name="field">The field.</param>
    /// <param name="segment">A reader of the segment.</param>
    public byte[]? Lengths(string field, AtomicReader segment) => _lengths.GetOrAdd(
        field, static (name, reader) => reader.GetNormValues(name) is { } norms ? [.. Enumerable.Range(0, reader.MaxDoc).Select(document => (byte)norms.Get(document))] : null, segment);

    /// <summary>Which documents are of a story. Read when first asked for.</summary>
    /// <param name="segment">A reader of the segment.</param>
    public StoryMembers Stories(AtomicReader segment) => LazyInitializer.EnsureInitialized(ref _stories, () => StoryMembers.Read(segment));

    /// <summary>The columns of a segment, from <paramref name="known"/> where they were read before.</summary>
    public static SegmentColumns Of(AtomicReader segment, FacetTables tables, ConditionalWeakTable<object, SegmentColumns> known) =>
        known.GetValue(segment.CoreCacheKey, _ => new SegmentColumns(segment, tables));

    /// <summary>Tells the table of places which of them stand under a country.</summary>
    public static void ReadParents(AtomicReader segment, FacetTable places)
    {
        if (segment.GetTerms(IndexFields.PlaceParent)?.GetEnumerator() is not { } term)
            return;
        while (term.MoveNext())
        {
            if (term.Term.Utf8ToString().Split(IndexFields.Separator) is [var place, var country])
                places.Place(place, country);
        }
    }

    private static (long[] Newest, long[] Oldest) ExtremesOf(long[] instants)
    {
        var newest = new long[(instants.Length + 63) >> 6];
        var oldest = new long[newest.Length];
        Array.Fill(newest, IndexFields.Undated);
        Array.Fill(oldest, IndexFields.Undated);
        for (var document = 0; document < instants.Length; document++)
        {
            if (instants[document] is var instant && instant == IndexFields.Undated)
                continue;
            var word = document >> 6;
            newest[word] = Math.Max(newest[word], instant);
            oldest[word] = oldest[word] == IndexFields.Undated ? instant : Math.Min(oldest[word], instant);
        }

        return (newest, oldest);
    }

    private static int MonthOf(int day)
    {
        if (day == IndexFields.Undated)
            return IndexFields.Undated;
        var date = DateOnly.FromDayNumber(day);
        return date.Year * 12 + date.Month - 1;
    }

    private static long[] Longs(AtomicReader segment, string field)
    {
        var values = segment.GetNumericDocValues(field);
        var longs = new long[segment.MaxDoc];
        for (var document = 0; document < longs.Length; document++)
            longs[document] = values?.Get(document) ?? IndexFields.Undated;
        return longs;
    }
}
