namespace NewsSearch.Indexing.Articles;

/// <summary>A person, place, organisation or country as one article mentions it.</summary>
/// <param name="Id">Readable and stable: "person/volodymyr-zelenskyy", "place/ua/kyiv", "organisation/international-criminal-court", "country/ua".</param>
/// <param name="Name">The canonical name, as an encyclopedia's title would have it.</param>
/// <param name="Kind">Person, place or organisation; a country is a place. Never demonym.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals of the country it belongs to (XK for Kosovo); null where none.</param>
/// <param name="Mentions">How many times the article mentions it, demonyms included for countries.</param>
/// <param name="Salience">How central it is to the article, from 0 to 1.</param>
public sealed record Entity(string Id, string Name, MentionKind Kind, string? Country, int Mentions, double Salience);
