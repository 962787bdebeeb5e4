using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Writes a query tree so that reading it again gives the same tree.</summary>
public static class QueryPrinter
{
    /// <summary>The query in the words of the query language, every AND spelled out.</summary>
    public static string Print(QueryNode node) => node switch
    {
        EverythingNode => "*",
        WordNode word => Word(word),
        PhraseNode phrase => Phrase(phrase),
        EntityNode entity => $"[{entity.Name}]",
        KindNode kind => $"<{MentionKinds.NameOf(kind.Kind)}>",
        LengthNode length => $"words:{LengthText.Print(length)}",
        RelativeDaysNode relative => $"date:{relative.Days}",
        DaysNode { IsAnyDay: true } => "date:*",
        DaysNode days => $"date:{DayRangeText.Print(days.From, days.To)}",
        FieldNode field => $"{QueryFields.NameOf(field.Field)}:{(field.Part is FieldNode or DaysNode or RelativeDaysNode or LengthNode ? $"({Print(field.Part)})" : Operand(field.Part))}",
        NotNode not => $"NOT {Operand(not.Part)}",
        AtLeastNode least => string.Create(CultureInfo.InvariantCulture, $"ATLEAST/{least.Times} {Operand(least.Part)}"),
        NearNode near => string.Join(string.Create(CultureInfo.InvariantCulture, $" {(near.Ordered ? "PRE" : "NEAR")}/{near.Distance} "), near.Parts.Select(Operand)),
        TogetherNode together => string.Join(together.Unit == TextUnit.Sentence ? " W/S " : " W/P ", together.Parts.Select(Operand)),
        ApartNode apart => string.Create(CultureInfo.InvariantCulture, $"{Operand(apart.Part)} NOT W/{apart.Distance} {Operand(apart.From)}"),
        AndNode and => string.Join(" AND ", and.Parts.Select(part => part is OrNode or AndNode ? $"({Print(part)})" : Print(part))),
        OrNode or => string.Join(" OR ", or.Parts.Select(part => part is OrNode ? $"({Print(part)})" : Print(part))),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node that the printer does not know."),
    };

    private static string Operand(QueryNode node) =>
        node is AndNode or OrNode or NotNode or NearNode or TogetherNode or ApartNode or AtLeastNode ? $"({Print(node)})" : Print(node);

    private static string Phrase(PhraseNode phrase)
    {
        var words = $"{(phrase.Exact ? "=" : "")}\"{phrase.Text}\"";
        return phrase.Slop == 0 ? words : string.Create(CultureInfo.InvariantCulture, $"{words}~{phrase.Slop}");
    }

    private static string Word(WordNode word) => word.Form switch
    {
        WordForm.Exact => $"={word.Text}",
        WordForm.Prefix => $"{word.Text}*",
        WordForm.Fuzzy => string.Create(CultureInfo.InvariantCulture, $"{word.Text}~{word.Edits}"),
        _ => word.Text,
    };
}
