using Lucene.Net.Util.Automaton;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Folded words to be marked that are alike.</summary>
/// <param name="Words">Accepts them.</param>
/// <param name="Beginning">What they all begin with; may be empty.</param>
internal sealed record MarkedPattern(CharacterRunAutomaton Words, string Beginning);
