using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A range of numbers as part of a query: days, lengths.</summary>
/// <param name="field">The field of numbers, one a document.</param>
/// <param name="first">The smallest, itself included.</param>
/// <param name="last">The greatest, itself included.</param>
internal sealed class NumberRangeFilter(string field, int first, int last) : Filter
{
    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        var column = context.AtomicReader.GetNumericDocValues(field);
        var within = new FixedBitSet(context.AtomicReader.MaxDoc);
        for (var document = 0; column is not null && document < within.Length; document++)
        {
            if (column.Get(document) is var number && number >= first && number <= last && (acceptDocs is null || acceptDocs.Get(document)))
                within.Set(document);
        }

        return within;
    }
}
