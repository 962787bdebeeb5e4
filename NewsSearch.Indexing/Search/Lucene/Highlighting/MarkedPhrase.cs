namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Words to be marked where all stand within <paramref name="Slop"/> places of side by side.</summary>
/// <param name="Words">The words as they are compared.</param>
/// <param name="Slop">How far they may stand apart in all.</param>
/// <param name="Language">The language whose stems the words are; null where they are exact words.</param>
/// <param name="Written">How each word must be written, capitals and accents included; null where that does not matter.</param>
internal sealed record MarkedPhrase(IReadOnlyList<string> Words, int Slop, string? Language, IReadOnlyList<string>? Written = null);
