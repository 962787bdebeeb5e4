namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Folded words to be marked where all stand within <paramref name="Slop"/> places of side by side.</summary>
internal sealed record MarkedPhrase(IReadOnlyList<string> Words, int Slop);
