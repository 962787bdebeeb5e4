using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>A role that an article gives a person, with the sentence behind it.</summary>
/// <param name="Title">The title as in the text.</param>
/// <param name="Of">Entity id of the country or organisation it belongs to; null where not said.</param>
/// <param name="State">Whether it is held.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Headline">The article's headline.</param>
/// <param name="Day">The article's day; null where undated.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Sentence">The sentence that says so.</param>
/// <param name="At">Where in the sentence the words that say so begin.</param>
/// <param name="Length">How long they are: from the title to the person it is given to, where both stand together.</param>
/// <param name="Paragraph">The number of the paragraph, from 1; 0 for the headline.</param>
public sealed record RoleInArticle(string Title, string? Of, RoleState State, string Article, string Headline, DateOnly? Day, string? Source, string Sentence, int At, int Length, int Paragraph);
