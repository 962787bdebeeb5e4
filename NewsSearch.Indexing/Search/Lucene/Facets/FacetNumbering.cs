using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Numbers the values of an index that is opened, the most frequent first: a few values make up most of what is counted, and their counts then lie close together in memory. Values that come later follow in the order they come.</summary>
internal static class FacetNumbering
{
    /// <summary>Numbers the values of all facets in <paramref name="tables"/>, which has none yet.</summary>
    public static void ByFrequency(IReadOnlyList<AtomicReader> segments, FacetTables tables)
    {
        foreach (var table in tables.All)
        {
            var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var terms in segments.Select(segment => segment.GetTerms(IndexFields.Of(table.Facet))).OfType<Terms>())
                Add(terms.GetEnumerator(), frequencies);
            foreach (var (value, _) in frequencies.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
                table.Intern(value);
        }
    }

    private static void Add(TermsEnum term, Dictionary<string, int> frequencies)
    {
        while (term.MoveNext())
        {
            var value = term.Term.Utf8ToString();
            frequencies[value] = frequencies.GetValueOrDefault(value) + term.DocFreq;
        }
    }
}
