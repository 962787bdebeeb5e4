using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The words that say who speaks.</summary>
/// <param name="First">Index of the first unit.</param>
/// <param name="Past">Index past the last.</param>
/// <param name="Name">The name in it; null for a pronoun or a description.</param>
/// <param name="Text">The words of a pronoun or description: "he", "a police spokesman"; else the name.</param>
/// <param name="IsPronoun">Whether it is a pronoun.</param>
/// <param name="Others">Further speakers joined by "and".</param>
internal sealed record SpeakerPhrase(int First, int Past, Mention? Name, string Text, bool IsPronoun, IReadOnlyList<Mention> Others);
