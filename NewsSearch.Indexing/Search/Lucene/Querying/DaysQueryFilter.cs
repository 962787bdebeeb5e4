using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A range of days as part of a query.</summary>
internal sealed class DaysQueryFilter(DayRange days) : Filter
{
    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        var column = context.AtomicReader.GetNumericDocValues(IndexFields.Day);
        var (first, last) = (days.From?.DayNumber ?? 0, days.To?.DayNumber ?? int.MaxValue);
        var within = new FixedBitSet(context.AtomicReader.MaxDoc);
        for (var document = 0; column is not null && document < within.Length; document++)
        {
            if (column.Get(document) is var day && day >= first && day <= last && (acceptDocs is null || acceptDocs.Get(document)))
                within.Set(document);
        }

        return within;
    }
}
