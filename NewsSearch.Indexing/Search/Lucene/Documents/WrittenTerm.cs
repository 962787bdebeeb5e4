namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The index's record of how a word is written where that is not as it is folded.</summary>
internal static class WrittenTerm
{
    /// <summary>The term of a folded word written so.</summary>
    public static string Of(string form, string written) => $"{form}{IndexFields.Separator}{written}";
}
