using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>In how many documents each of many terms of one field occurs.</summary>
/// <remarks>Asking the reader term by term opens an enumeration for each in every segment; here each segment is walked once, in the order of its terms.</remarks>
internal static class DocumentFrequencies
{
    /// <summary>The frequency of each of <paramref name="terms"/>, deleted documents included as the reader's own are; 0 where a term does not occur.</summary>
    public static Dictionary<string, int> Of(IndexReader reader, string field, IEnumerable<string> terms)
    {
        var ordered = terms.Distinct(StringComparer.Ordinal).Select(term => (Term: term, Bytes: new BytesRef(term))).ToList();
        ordered.Sort((left, right) => left.Bytes.CompareTo(right.Bytes));
        var found = ordered.ToDictionary(term => term.Term, _ => 0, StringComparer.Ordinal);
        foreach (var segment in reader.Leaves)
        {
            if (segment.AtomicReader.GetTerms(field)?.GetEnumerator() is not { } walk)
                continue;
            foreach (var (term, bytes) in ordered)
            {
                if (walk.SeekExact(bytes))
                    found[term] += walk.DocFreq;
            }
        }

        return found;
    }
}
