using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Documents;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Whom articles call by a name.</summary>
internal static class EntityCalls
{
    /// <summary>One article of so many is often; less may be a name misread.</summary>
    private const int Often = 20;

    /// <summary>The numbers of a facet's values that articles call by <paramref name="name"/>, whatever their own ("kiev", "usa", "fbi"): often of those that name them, or often of those that use the name at all.</summary>
    public static IEnumerable<int> Meant(ArchiveSearcher searcher, Facet facet, string name)
    {
        var (table, totals) = (searcher.Tables[facet], searcher.Totals(facet));
        var calls = Of(searcher, name).GroupBy(call => call.Entity, StringComparer.Ordinal).Select(calls => (Number: table.Find(calls.Key), Articles: calls.Sum(call => call.Articles))).ToList();
        var uses = calls.Sum(call => call.Articles);
        return calls.Where(call => call.Number is { } number && call.Articles * Often >= Math.Min(uses, totals[number])).Select(call => call.Number!.Value);
    }

    /// <summary>The ids of entities that are called by <paramref name="name"/>, case and accents folded, each with the number of articles that do, in each segment anew.</summary>
    public static IEnumerable<(string Entity, int Articles)> Of(ArchiveSearcher searcher, string name)
    {
        var prefix = EntityAlias.Prefix(name);
        foreach (var segment in searcher.Segments)
        {
            var term = segment.Context.AtomicReader.GetTerms(IndexFields.Alias)?.GetEnumerator();
            if (term is null || term.SeekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END)
                continue;
            do
            {
                var alias = term.Term.Utf8ToString();
                if (!alias.StartsWith(prefix, StringComparison.Ordinal))
                    break;
                yield return (alias[prefix.Length..], term.DocFreq);
            }
            while (term.MoveNext());
        }
    }
}
