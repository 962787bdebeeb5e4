using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Postings;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Documents with any of the words of a pattern in a field. They match alike, however many there are: no limit on clauses is ever met.</summary>
/// <param name="field">A field of exact words.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="deadline">When to end.</param>
internal sealed class PatternQuery(string field, WordPattern pattern, Deadline deadline) : Query
{
    /// <summary>Adds the documents of a segment to a set of them, deleted ones among them: those of each word in turn, a block at a time.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed; what was found until then is in the set.</exception>
    public void AddTo(FixedBitSet documents, AtomicReader segment)
    {
        if (segment.GetTerms(field) is not { } terms)
            return;
        var (words, blocks, bits) = (new PatternTerms(terms.GetEnumerator(), pattern, deadline), new DocumentBlocks(), documents.GetBits());
        while (words.MoveNext())
        {
            for (blocks.Begin(words); blocks.NextBlock();)
            {
                deadline.Tick();
                foreach (var document in blocks.Documents)
                    bits[document >> 6] |= 1L << document;
            }
        }
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) => new ConstantScoreQuery(new Documents(this)) { Boost = Boost };

    /// <inheritdoc/>
    public override string ToString(string inField) => $"{(field == inField ? "" : field + ":")}{pattern}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => base.Equals(obj) && obj is PatternQuery other && other.ToString("") == ToString("");

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), ToString(""));

    private sealed class Documents(PatternQuery query) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
        {
            var documents = new FixedBitSet(context.AtomicReader.MaxDoc);
            query.AddTo(documents, context.AtomicReader);
            return BitsFilteredDocIdSet.Wrap(documents, acceptDocs);
        }
    }
}
