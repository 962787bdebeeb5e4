using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Reading;

/// <summary>What patterns step over: a name as one unit, or a token outside names.</summary>
/// <param name="Start">First UTF-16 code unit in the article's text.</param>
/// <param name="End">Past the last.</param>
/// <param name="Text">The words between.</param>
/// <param name="Mention">The name; null for a token.</param>
internal readonly record struct TextUnit(int Start, int End, string Text, Mention? Mention)
{
    /// <summary>Whether it names a person.</summary>
    public bool IsPerson => Mention is { Kind: MentionKind.Person };

    /// <summary>Whether it is a possessive ending.</summary>
    public bool IsPossessive => Text is "'s" or "’s" or "'" or "’";

    /// <summary>Whether it is <paramref name="word"/> outside names, in any case.</summary>
    public bool Is(string word) => Mention is null && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
