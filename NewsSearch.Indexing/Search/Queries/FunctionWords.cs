using System.Collections.Frozen;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>English words that say how a question or a sentence is put and not what it is about. Of a search they are left out only where a question is read as any of its words; a query's own words all count.</summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string> Words = """
        a about above after again against all also am an and any are aren't as at be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
        each few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how i if in into is isn't it its itself just let's me more most my myself no nor not of off on once only or
        other ought our ours ourselves out over own same shan't she should shouldn't so some such than that the their theirs them themselves then there these they this those through to too under until up upon us very was wasn't
        we were weren't what when where which while who whom whose why will with won't would wouldn't you your yours yourself yourselves
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(string form) => Words.Contains(form);
}
