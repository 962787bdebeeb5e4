using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Says in a sentence what a query looks for.</summary>
public static class QueryInWords
{
    /// <summary>"articles with “kyiv” in any form and published in 2022-03".</summary>
    public static string Of(QueryNode root) => root is EverythingNode ? "every article" : $"articles {Phrase(root)}";

    /// <summary>The same with the names that are looked for under others: "articles with “kiev” in any form, “kiev” also as “Kyiv”".</summary>
    public static string Of(QueryNode root, IEnumerable<AliasReading> aliases) =>
        string.Join(", ", aliases.Where(alias => alias.Found).Select(alias => $"{QueryNotes.Quote(alias.Name)} also as {string.Join(" or ", alias.Others.Select(QueryNotes.Quote))}").Prepend(Of(root)));

    private static string Phrase(QueryNode node) => node switch
    {
        EverythingNode => "of any kind",
        NotNode not => $"without {Bare(not.Part)}",
        AndNode and => string.Join(" and ", and.Parts.Select(part => part is OrNode ? $"({Phrase(part)})" : Phrase(part))) + (QuotationParts.Of(and) is null ? "" : ", said by them in one quotation"),
        OrNode or => $"either {string.Join(" or ", or.Parts.Select(part => part is AndNode ? $"({Phrase(part)})" : Phrase(part)))}",
        DaysNode { IsAnyDay: true } => $"with {Bare(node)}",
        DaysNode days => $"published in {DayRangeText.Print(days.From, days.To)}",
        RelativeDaysNode relative => $"published {RelativeDays.InWords(relative.Days)}",
        LengthNode length => $"of {LengthText.Print(length)} words",
        FieldNode { Field: QueryField.Title or QueryField.Lead or QueryField.Quote } within => $"with {Bare(within.Part)} {Where(within.Field)}",
        FieldNode { Field: QueryField.Role } within => $"with {Value(within.Part)} {Where(within.Field)}",
        FieldNode { Field: QueryField.Story, Part: EverythingNode } => "whose story others tell too",
        FieldNode { Field: QueryField.Story } within => $"that tell the story of {Value(within.Part)}",
        FieldNode { Part: EverythingNode } => $"with {Bare(node)}",
        FieldNode within => $"whose {QueryFields.NameOf(within.Field)} is {Value(within.Part)}",
        _ => $"with {Bare(node)}",
    };

    private static string Bare(QueryNode node) => node switch
    {
        WordNode word => Word(word),
        PhraseNode { Exact: true, Slop: 0 } phrase => $"“{phrase.Text}” written just so",
        PhraseNode { Slop: 0 } phrase => $"“{phrase.Text}” side by side",
        PhraseNode phrase => Numbered($"“{phrase.Text}”{(phrase.Exact ? " written just so and" : "")} moved by at most {phrase.Slop} places"),
        EntityNode entity => $"{entity.Name} under any name",
        KindNode kind => $"any {MentionKinds.NameOf(kind.Kind)}",
        NearNode { Ordered: true } near => Numbered($"{Joined(near.Parts, " before ")} within {near.Distance} words"),
        NearNode near => Numbered($"{Joined(near.Parts, " near ")} within {near.Distance} words"),
        TogetherNode together => $"{Joined(together.Parts, " and ")} in one {(together.Unit == TextUnit.Sentence ? "sentence" : "paragraph")}",
        ApartNode apart => Numbered($"{Bare(apart.Part)} somewhere without {Bare(apart.From)} within {apart.Distance} words of it"),
        AtLeastNode least => Numbered($"{Bare(least.Part)} at least {least.Times} times"),
        OrNode or => $"({Joined(or.Parts, " or ")})",
        AndNode and => $"({Joined(and.Parts, " and ")})",
        NotNode not => $"anything but {Bare(not.Part)}",
        EverythingNode => "anything",
        FieldNode { Part: EverythingNode, Field: not QueryField.Story } within => $"any {QueryFields.NameOf(within.Field)}",
        DaysNode { IsAnyDay: true } => "any date",
        FieldNode within => $"(those {Phrase(within)})",
        _ => $"(what is {Phrase(node)})",
    };

    private static string Word(WordNode word) => word.Form switch
    {
        WordForm.Plain => $"“{word.Text}” in any form",
        WordForm.Exact => $"“{word.Text}” in just this form",
        WordForm.Prefix => $"words that begin with “{word.Text}”",
        WordForm.Wildcard => $"words of the shape “{word.Text}”",
        WordForm.Fuzzy => Numbered($"words spelled like “{word.Text}” but for {(word.Edits == 1 ? "one letter" : $"{word.Edits} letters")}"),
    };

    /// <summary>The value of a field that holds names: how a word is inflected does not matter there.</summary>
    private static string Value(QueryNode node) => node switch
    {
        WordNode { Form: WordForm.Plain } word => $"“{word.Text}”",
        PhraseNode phrase => $"“{phrase.Text}”",
        OrNode or => string.Join(" or ", or.Parts.Select(Value)),
        AndNode and => string.Join(" and ", and.Parts.Select(Value)),
        _ => Bare(node),
    };

    private static string Where(QueryField field) => field switch
    {
        QueryField.Title => "in the headline",
        QueryField.Lead => "in the first paragraph",
        QueryField.Quote => "in a quotation",
        _ => "in somebody’s role",
    };

    private static string Joined(IEnumerable<QueryNode> parts, string between) => string.Join(between, parts.Select(Bare));

    private static string Numbered(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
