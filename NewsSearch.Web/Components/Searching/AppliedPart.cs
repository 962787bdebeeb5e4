using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Components.Searching;

/// <summary>One part of a search, removable by itself.</summary>
/// <param name="What">What kind of part it is: "person", "not country", "dates".</param>
/// <param name="Label">The part itself: "Xi Jinping".</param>
/// <param name="Excluded">Whether it leaves articles out.</param>
/// <param name="Without">The search without it.</param>
public sealed record AppliedPart(string What, string Label, bool Excluded, SearchAddress Without)
{
    /// <summary>The kind of what was typed, which the search box shows too.</summary>
    public const string Words = "words";

    /// <summary>The kind of one word among those typed.</summary>
    public const string Word = "word";

    /// <summary>The kind of what a question asks about, once it is put without the words that only ask.</summary>
    public const string Asked = "asked";

    /// <summary>The kind of a range of days.</summary>
    public const string Days = "published";

    /// <summary>The facet value that it is; null for words and days.</summary>
    public FacetFilter? Filter { get; init; }

    /// <summary>Where several values of its facet are included: the search with them combined the other way. Else null.</summary>
    public SearchAddress? Otherwise { get; init; }
}
