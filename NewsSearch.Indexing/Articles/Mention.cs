namespace NewsSearch.Indexing.Articles;

/// <summary>One name in an article's text.</summary>
/// <param name="Start">First UTF-16 code unit in <see cref="Article.Text"/>.</param>
/// <param name="End">Past the last code unit.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Surface">The words as they stand in the text.</param>
/// <param name="Entity">The entity's id ("person/xi-jinping", "place/ua/kyiv", "country/ua"); null where it could not be linked.</param>
/// <param name="Rule">The evidence for the link, a short stable code: "full-name", "surname-after-full-name", "gazetteer", "acronym", "demonym"; the help page explains each.</param>
/// <param name="Score">How sure the link is, from 0 to 1.</param>
public sealed record Mention(int Start, int End, MentionKind Kind, string Surface, string? Entity, string Rule, double Score);
