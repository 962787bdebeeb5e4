using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Language;

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Past">Index past its last token.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Score">The tagger's probability, from 0 to 1.</param>
public readonly record struct NameSpan(int First, int Past, MentionKind Kind, double Score);
