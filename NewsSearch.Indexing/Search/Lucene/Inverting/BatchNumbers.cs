using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>A number for each document of a batch.</summary>
internal sealed class BatchNumbers(Func<int, long> numbers) : NumericDocValues
{
    /// <inheritdoc/>
    public override long Get(int docID) => numbers(docID);
}
