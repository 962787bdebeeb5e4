namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>A typed word as it is indexed.</summary>
/// <param name="Form">The number of the folded word in the batch's vocabulary.</param>
/// <param name="Written">That of its <see cref="WrittenTerm"/>; <see cref="AsFolded"/> where it is written as it is folded.</param>
/// <param name="Tells">Whether it is no function word.</param>
internal readonly record struct IndexedWord(int Form, int Written, bool Tells)
{
    /// <summary>What stands for no term.</summary>
    public const int AsFolded = -1;
}
