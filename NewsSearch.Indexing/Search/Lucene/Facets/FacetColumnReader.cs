using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Turns the postings of a facet's terms (which articles has a value?) into a column (which values has an article?). Reads postings twice rather than keep pairs: they are the quickest thing to read in an index.</summary>
internal static class FacetColumnReader
{
    /// <summary>The column of <paramref name="table"/>'s facet in one segment; new values are added to the table.</summary>
    public static FacetColumn Read(AtomicReader segment, FacetTable table)
    {
        var field = IndexFields.Of(table.Facet);
        var starts = new int[segment.MaxDoc + 1];
        Each(segment, field, (_, document) => starts[document + 1]++);
        for (var document = 0; document < segment.MaxDoc; document++)
            starts[document + 1] += starts[document];

        var values = new int[starts[^1] + FacetColumn.Padding];
        var next = starts.AsSpan(0, segment.MaxDoc).ToArray();
        Each(segment, field, (value, document) => values[next[document]++] = value, table.Intern);
        return new FacetColumn(starts, values);
    }

    private static void Each(AtomicReader segment, string field, Action<int, int> visit, Func<string, int>? number = null)
    {
        if (segment.GetTerms(field) is not { } terms)
            return;
        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        while (term.MoveNext())
        {
            var value = number?.Invoke(term.Term.Utf8ToString()) ?? 0;
            documents = term.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                visit(value, document);
        }
    }
}
