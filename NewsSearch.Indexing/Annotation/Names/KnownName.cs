using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>A name found surely once in an article.</summary>
/// <param name="Surface">The name as it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Single">Whether it is one word, which beside a capitalised word may be part of another name.</param>
internal readonly record struct KnownName(string Surface, MentionKind Kind, bool Single);
