using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>A title with what stands around it: "the former [mayor] of South Bend", "Russia's [foreign minister]".</summary>
/// <param name="First">Index of its first unit, the determiner included.</param>
/// <param name="Past">Index past its last unit, the body it belongs to included.</param>
/// <param name="TitleStart">First code unit of the title itself.</param>
/// <param name="TitleEnd">Past the last.</param>
/// <param name="Head">The word it ends with.</param>
/// <param name="State">What it says of whether it is held; null where nothing.</param>
/// <param name="Before">The country, place or body named before the title; null where none.</param>
/// <param name="After">The one named after it; null where none.</param>
/// <param name="Determined">Whether it begins with an article, a possessive or a pronoun.</param>
/// <param name="Rank">What makes less of the office and stands before the body: "Assistant" in "Assistant FBI Director"; null where nothing.</param>
internal sealed record TitlePhrase(int First, int Past, int TitleStart, int TitleEnd, TitleHead Head, RoleState? State, Mention? Before, Mention? After, bool Determined, string? Rank = null)
{
    /// <summary>The title's words in <paramref name="text"/>, its head in the singular.</summary>
    public string Words(string text)
    {
        var words = text[TitleStart..TitleEnd];
        words = Head.Plural ? TitleLexicon.Singular(words) ?? words : words;
        return Rank is null ? words : $"{Rank} {words}";
    }
}
