namespace NewsSearch.Web.Pages.Help;

/// <summary>The query language by example; each is a link that runs it.</summary>
public static class QueryExamples
{
    /// <summary>Queries with what they find.</summary>
    public static IReadOnlyList<(string Query, string Meaning)> All { get; } =
    [
        ("peace talks", "both words, in any form: talk, talks, talking"),
        ("\"prime minister\"", "these words side by side, in this order"),
        ("\"oil pric*\"", "* and ? stand for letters within a phrase too; a star alone is any one word: \"oil * price\""),
        ("ceasefire OR truce", "either word"),
        ("election -presidential", "the first word without the second; NOT is the same"),
        ("(grain OR wheat) export", "parentheses group"),
        ("sanction*", "any word that begins so"),
        ("gr?y", "? stands for one letter, * within a word for any number"),
        ("Zelensky~", "words spelled almost so; ~1 for one letter at most"),
        ("=elections", "this form of the word only, and no other name for it"),
        ("=\"Polish\"", "written just so, capitals and accents included: not to polish"),
        ("minister NEAR/5 resigned", "both within five words of each other, in any order; W/5 is the same"),
        ("minister PRE/5 resigned", "within five words, the first before the second"),
        ("grain W/S port", "both in one sentence; W/P in one paragraph"),
        ("sanctions NOT W/5 oil", "somewhere the first without the second within five words"),
        ("ATLEAST/3 grain", "the word at three places or more"),
        ("[International Criminal Court]", "the entity, under whatever name the text gives it"),
        ("\"sanctions [European Union]\"~8", "an entity within a phrase, or near words, under any of its names"),
        ("<person> NEAR/3 resigned", "any person near the word; also <place> <organisation>, or kind:person for any at all"),
        ("person:Merkel", "articles that mention a person of that name; also place: organisation: country: leader:"),
        ("speaker:\"Angela Merkel\"", "articles that quote her; each shows what she says"),
        ("speaker:Merkel quote:refugees", "what she said about them: both of one and the same quotation"),
        ("speaker:* quote:refugees", "what anybody known said about them"),
        ("title:summit", "the headline has the word; lead: the first paragraph"),
        ("quote:\"peace\"", "a quotation has the word"),
        ("role:\"foreign minister\"", "somebody is given this office or occupation"),
        ("story:*", "what several articles tell nearly word for word; story: and the id of one finds those that tell the same"),
        ("words:>500", "articles of more than so many words; also <200 and 300..500"),
        ("outlet:\"Meridian Wire\"", "from that outlet; also author: section: language:"),
        ("date:2022-01..2022-06", "published within these months; also single days, months and years, 2020-2021 and >2022"),
        ("date:March 2022", "in words; also 5 March 2022, the 1990s, Q1 2022, spring 2022, early 2022, late March 2022, first half of 2022"),
        ("date:before 2022", "all before; also after, since, until, from May 2021 to June 2022, March-May 2022"),
        ("date:last-30-days", "counted back from today; also today, yesterday, this-week, last-month, last-6-months, past year, since-monday, last-spring, 2020..today"),
        ("date:3/4/2015", "numbers that may be two days are read with the day first, here 3 April; after:2020, before:2020 and year:2020 are read too"),
    ];
}
