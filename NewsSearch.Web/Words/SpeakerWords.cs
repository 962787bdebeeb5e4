namespace NewsSearch.Web.Words;

/// <summary>Speakers in words for a reader.</summary>
public static class SpeakerWords
{
    /// <summary>The words of a text for whoever speaks for a body or a country, "a Kremlin spokesman"; null where they say no more than its name or "it".</summary>
    public static string? Telling(string? surface, string name) =>
        surface is not { Length: > 0 } || surface.Equals(name, StringComparison.OrdinalIgnoreCase) || surface.ToLowerInvariant() is "it" or "they" or "he" or "she" or "we" or "who" or "which" or "that" ? null : surface;

    /// <summary>The same, only where the words describe somebody: "UN" and "the Kremlin" say no more than who is meant.</summary>
    public static string? Description(string? surface, string name) =>
        Telling(surface, name) is { } told && told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => char.IsLower(word[0]) && word is not ("the" or "a" or "an" or "of" or "and" or "for" or "in")) ? told : null;
}
