using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Turns the postings of the facets' terms (which articles has a value?) into rows (which values has an article?). Reads postings twice rather than keep pairs: they are the quickest thing to read in an index.</summary>
internal static class FacetRowsReader
{
    /// <summary>The rows of one segment; new values are added to the tables.</summary>
    public static FacetRows Read(AtomicReader segment, FacetTables tables)
    {
        var starts = new int[segment.MaxDoc + 1];
        foreach (var table in tables.All)
            Each(segment, table, (_, document) => starts[document + 1]++);
        for (var document = 0; document < segment.MaxDoc; document++)
            starts[document + 1] += starts[document];

        var values = new int[starts[^1] + FacetRows.Padding];
        var next = starts.AsSpan(0, segment.MaxDoc).ToArray();
        foreach (var table in tables.All)
            Each(segment, table, (code, document) => values[next[document]++] = code, value => FacetCode.Of(table.Facet, table.Intern(value)));
        return new FacetRows(starts, values);
    }

    private static void Each(AtomicReader segment, FacetTable table, Action<int, int> visit, Func<string, int>? coded = null)
    {
        if (segment.GetTerms(IndexFields.Of(table.Facet)) is not { } terms)
            return;
        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        while (term.MoveNext())
        {
            var code = coded?.Invoke(term.Term.Utf8ToString()) ?? 0;
            documents = term.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                visit(code, document);
        }
    }
}
