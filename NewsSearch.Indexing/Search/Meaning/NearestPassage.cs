namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>The passage of an article that is nearest to something.</summary>
/// <param name="Passage">Which of the article's, from 0.</param>
/// <param name="Nearness">How near, -1 to 1.</param>
public readonly record struct NearestPassage(int Passage, float Nearness);
