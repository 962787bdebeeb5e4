namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Where a word stands in a text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
internal readonly record struct WordSpan(int Start, int End)
{
    /// <summary>The word as it is typed there.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
