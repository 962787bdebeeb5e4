using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Documents;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Whom articles call by a name.</summary>
internal static class EntityCalls
{
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
