using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>Quotations as a page lists them.</summary>
public static class QuotesShown
{
    /// <summary>The quotations in order, the same words of one article once, with how often they stand there: a story that repeats its headline says nothing twice.</summary>
    public static IEnumerable<(QuoteInArticle Quote, int Times)> Of(IEnumerable<QuoteInArticle> quotes) =>
        quotes.GroupBy(quote => (quote.Article, Key(quote.Words))).Select(same => (same.First(), same.Count()));

    /// <summary>Who of a country, a place or an organisation speaks, in the words of the text ("a Kremlin spokesman"), or its name where the text only says "it".</summary>
    public static string Speaker(QuoteInArticle quote, string name) =>
        SpeakerWords.Telling(quote.Speaker, name) is { } said ? char.ToUpperInvariant(said[0]) + said[1..] : name;

    private static string Key(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
