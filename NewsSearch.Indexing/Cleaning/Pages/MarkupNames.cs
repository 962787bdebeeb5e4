using System.Collections.Frozen;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Kinds of HTML elements, by name in lower case.</summary>
internal static class MarkupNames
{
    /// <summary>Elements without content.</summary>
    public static FrozenSet<string> Void { get; } = Set("area base br col embed hr img input link meta param source track wbr frame keygen");

    /// <summary>Elements whose content is no text of the page.</summary>
    public static FrozenSet<string> Swallowed { get; } = Set("script style svg math template noscript textarea select iframe object canvas audio video noembed noframes datalist");

    /// <summary>Elements that a parser opens again after each block until they are closed.</summary>
    public static FrozenSet<string> Formatting { get; } = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that stand within a line.</summary>
    public static FrozenSet<string> Inline { get; } = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr img picture source");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li");

    /// <summary>Whether an open element ends by itself where another begins: a paragraph before a block, a list item before the next.</summary>
    public static bool EndsBefore(string open, string next) => open switch
    {
        "p" => Blocks.Contains(next),
        "li" or "option" => open == next,
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr",
        "tr" => next is "tr",
        "head" => next is "body",
        _ => false,
    };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
