using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Reading;

/// <summary>Joins sentences and names into units.</summary>
internal static class UnitReader
{
    /// <summary>The sentences of <paramref name="linked"/> as units, in order; a name belongs to the sentence it begins in.</summary>
    public static IReadOnlyList<UnitSentence> Read(LinkedText linked)
    {
        var sentences = new List<UnitSentence>(linked.Sentences.Count);
        var next = 0;
        foreach (var sentence in linked.Sentences)
        {
            var units = new List<TextUnit>(sentence.Tokens.Count);
            var at = sentence.Start;
            foreach (var token in sentence.Tokens)
            {
                while (next < linked.Mentions.Count && linked.Mentions[next].Start < token.End)
                {
                    var mention = linked.Mentions[next++];
                    Add(units, linked.Text, Math.Max(at, token.Start), mention.Start);
                    if (mention.Start >= at)
                        units.Add(new TextUnit(mention.Start, mention.End, mention.Surface, mention));
                    at = Math.Max(at, mention.End);
                }

                Add(units, linked.Text, Math.Max(at, token.Start), token.End);
                at = Math.Max(at, token.End);
            }

            sentences.Add(new UnitSentence(sentence.Start, sentence.End, units));
        }

        return sentences;
    }

    /// <summary>What a name leaves of a token: hyphens stand apart from the word ("-based"), the stop of a shortened title does not ("Adm.").</summary>
    private static void Add(List<TextUnit> units, string text, int start, int end)
    {
        while (start < end && end - start > 1 && text[start] == '-')
            units.Add(new TextUnit(start, ++start, "-", null));
        var word = end;
        while (word - start > 1 && text[word - 1] == '-')
            word--;
        if (start < word && text[start] == '.' && word == start + 1 && units.Count > 0 && units[^1] is { Mention: null } title && title.End == start && Abbreviations.BeforeName.Contains(title.Text) && char.IsUpper(title.Text[0]))
            units[^1] = title with { End = word, Text = text[title.Start..word] };
        else if (start < word)
            units.Add(new TextUnit(start, word, text[start..word], null));
        for (; word < end; word++)
            units.Add(new TextUnit(word, word + 1, "-", null));
    }
}
