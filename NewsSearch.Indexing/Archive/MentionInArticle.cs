using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>A place of an article where an entity is mentioned, with the sentence around it.</summary>
/// <param name="Mention">The mention as it was read, its offsets those of the article's text.</param>
/// <param name="Sentence">The sentence; never beyond the paragraph.</param>
/// <param name="At">Where in the sentence the mention begins.</param>
/// <param name="Paragraph">The number of the paragraph, from 1; 0 for the headline.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Headline">The article's headline; empty where it has none.</param>
/// <param name="Day">The article's day; null where undated.</param>
/// <param name="Source">The outlet; null where unknown.</param>
public sealed record MentionInArticle(Mention Mention, string Sentence, int At, int Paragraph, string Article, string Headline, DateOnly? Day, string? Source);
