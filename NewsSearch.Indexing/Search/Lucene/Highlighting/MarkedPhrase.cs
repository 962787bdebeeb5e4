namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Words to be marked where all stand within <paramref name="Slop"/> places of side by side.</summary>
/// <param name="Words">Two or more words as they are compared.</param>
/// <param name="Slop">How far they may stand apart in all.</param>
/// <param name="Language">The language whose stems the words are; null where they are exact words.</param>
internal sealed record MarkedPhrase(IReadOnlyList<string> Words, int Slop, string? Language);
