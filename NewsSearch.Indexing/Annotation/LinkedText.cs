using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation;

/// <summary>An article whose names are found and linked: what roles and quotations are read from.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Day">The article's day; null where it is undated.</param>
/// <param name="Sentences">Its sentences in order; the title is one.</param>
/// <param name="Mentions">Its names by position, none overlapping.</param>
/// <param name="Entities">The entities mentioned, by id.</param>
public sealed record LinkedText(
    string Text,
    DateOnly? Day,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyDictionary<string, Entity> Entities);
