using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>A country, or a territory with a code of its own.</summary>
/// <param name="Code">ISO 3166 alpha-2 in capitals; XK for Kosovo. Former states have codes of ISO 3166-3's four letters (SUHH the Soviet Union, YUCS Yugoslavia, CSHH Czechoslovakia, DDDE East Germany).</param>
/// <param name="Name">Common English name, as an encyclopedia's title: "United States", "Ivory Coast".</param>
/// <param name="Names">Every other name that stands for it in news: official, short, former, abbreviations ("US", "U.S.", "USA", "America").</param>
/// <param name="Demonyms">Words for its people and quality, as spelled in text: "Russian", "Russians", "Iraqi", "Dutchman".</param>
/// <param name="Capital">Place id of its capital; null where none.</param>
/// <param name="Continent">Name of its continent.</param>
public sealed record Country(string Code, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Demonyms, string? Capital, string Continent)
{
    /// <summary>Entity id: "country/ua".</summary>
    public string Id => CountryId.Of(Code);
}
