using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>A name found in an article's text, not yet linked.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Past the last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Surface">The words as they stand.</param>
/// <param name="Score">How sure it is that this is a name of this kind, from 0 to 1.</param>
internal readonly record struct FoundName(int Start, int End, MentionKind Kind, string Surface, double Score);
