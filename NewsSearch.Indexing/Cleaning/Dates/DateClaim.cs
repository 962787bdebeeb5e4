namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>A place that says when the article was published, as written there.</summary>
/// <param name="Text">The date as written.</param>
/// <param name="Found">Where, in words for a reader: "json-ld datePublished".</param>
/// <param name="Standing">What kind of date it is and how far it is to be trusted.</param>
internal sealed record DateClaim(string Text, string Found, DateStanding Standing);
