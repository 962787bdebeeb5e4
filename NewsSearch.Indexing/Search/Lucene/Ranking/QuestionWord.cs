namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A word of a question.</summary>
/// <param name="Form">The word folded.</param>
/// <param name="Joined">Whether it stands right behind the word before it, with no more than a space or hyphen between.</param>
internal readonly record struct QuestionWord(string Form, bool Joined);
