namespace NewsSearch.Indexing.Language;

/// <summary>
/// Tells sentences that cannot hold a name, which need not be read for any: all their words are in lower case, but for "I" and a first word that begins sentences.
/// About one word in eight of news stands in such a sentence, and of 27,304 annotated names three do ("Which?", "flickr").
/// </summary>
internal static class NamelessSentences
{
    /// <summary>Whether <paramref name="sentence"/> cannot hold a name. Scripts without letter case can.</summary>
    public static bool Contains(Sentence sentence)
    {
        var first = true;
        foreach (var token in sentence.Tokens)
        {
            var letters = LetterCases.Of(token.Text);
            if (letters is LetterCase.Number or LetterCase.Mark)
                continue;
            if (letters is not LetterCase.Lower && token.Text is not "I" && !(first && SentenceStarters.Contains(token.Text)))
                return false;
            first = false;
        }

        return true;
    }
}
