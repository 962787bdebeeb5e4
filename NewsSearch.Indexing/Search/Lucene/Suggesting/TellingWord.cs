using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>A word that tells an article from others.</summary>
/// <param name="Term">Its stem in the index.</param>
/// <param name="States">Where the index has it, looked up once.</param>
/// <param name="Weight">How telling it is.</param>
internal sealed record TellingWord(Term Term, TermContext States, float Weight);
