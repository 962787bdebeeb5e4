namespace NewsSearch.Web.Pages.Help;

/// <summary>The query language by example; each is a link that runs it.</summary>
public static class QueryExamples
{
    /// <summary>Queries with what they find.</summary>
    public static IReadOnlyList<(string Query, string Meaning)> All { get; } =
    [
        ("peace talks", "both words, in any form: talk, talks, talking"),
        ("\"prime minister\"", "these words side by side, in this order"),
        ("ceasefire OR truce", "either word"),
        ("election -presidential", "the first word without the second; NOT is the same"),
        ("(grain OR wheat) export", "parentheses group"),
        ("sanction*", "any word that begins so"),
        ("Zelensky~", "words spelled almost so"),
        ("minister NEAR/5 resigned", "both within five words of each other"),
        ("[International Criminal Court]", "the entity, under whatever name the text gives it"),
        ("person:Merkel", "articles that mention a person of that name; also place: organisation: country: leader:"),
        ("speaker:\"Angela Merkel\"", "articles that quote her"),
        ("title:summit", "the headline has the word"),
        ("source:\"Meridian Wire\"", "from that outlet; also author: section: language:"),
        ("date:2022-01..2022-06", "published within these months; also single days, months and years"),
    ];
}
