using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Quotations in headlines: every word may have a capital, and who speaks is often told only in the story.</summary>
internal static class Headlines
{
    // Above this share of capitals among its longer words a line is set as a headline.
    private const double Capitals = 0.6;

    // A bound against titles that are whole books.
    private const int MostInTitle = 8;

    // A label is a name, with a word like "Exclusive" before it: "US warns Putin: Stop" is what the US says.
    private const int LongestLabel = 3;

    // So many words are hardly said by two.
    private const int ManyWords = 3;

    /// <summary>"Trump to Americans: 'Stand for the Anthem'": words after a colon in a line of capitals are somebody's, though they look like a title.</summary>
    public static bool IsClaim(ReportSentence sentence, int at)
    {
        if (at < 2 || !sentence.BeginsParagraph || !sentence.Units[at - 1].Is(":"))
            return false;
        var (words, capitals) = (0, 0);
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            var unit = sentence.Units[i];
            if (sentence.IsQuote(i) || unit.Text.Length < 4 || !char.IsLetter(unit.Text[0]))
                continue;
            words++;
            capitals += char.IsUpper(unit.Text[0]) ? 1 : 0;
        }

        return words > 0 && capitals >= Capitals * words;
    }

    /// <summary>The title without the label that says whom or what the story is about: in "Jamal Khashoggi: CIA 'blames crown prince'" he says nothing. A name with nothing but words in marks behind it says them.</summary>
    public static ReportSentence WithoutLabel(ReportSentence title)
    {
        var colon = 0;
        while (colon < title.Units.Count && colon <= LongestLabel && !title.Units[colon].Is(":"))
            colon++;
        if (colon == 0 || colon > LongestLabel || colon + 1 >= title.Units.Count || title.Units[colon - 1].Mention is null || title.Units.Take(colon - 1).Any(u => u.Mention is not null || char.IsLower(u.Text[0])))
            return title;
        return title.IsQuote(colon + 1) && title.Units.Skip(colon + 2).All(u => !char.IsLetterOrDigit(u.Text[0])) ? title : title.From(colon + 1);
    }

    /// <summary>
    /// Gives the quotations of the title that the story repeats the speakers they have there, where it names them:
    /// those whose speaker the title only describes, and those of so many words that they are the same ones.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="quotes">Its quotations by position.</param>
    public static void Settle(string text, List<Quote> quotes)
    {
        var title = text.IndexOf(ArticleText.Break, StringComparison.Ordinal);
        for (var i = 0; i < Math.Min(quotes.Count, MostInTitle) && quotes[i].End <= title; i++)
        {
            var words = Words(text, quotes[i]);
            if (quotes[i].Speakers.Any(s => s.Entity is not null) && words.AsSpan().Count(' ') <= ManyWords)
                continue;
            var story = quotes.Find(q => q.Start > title && q.Form is not QuoteForm.Indirect && q.Speakers.Any(s => s.Entity is not null) && Words(text, q).Contains(words, StringComparison.Ordinal));
            if (quotes[i].Form is not QuoteForm.Indirect && story is not null)
                quotes[i] = quotes[i] with { Speakers = story.Speakers };
        }
    }

    /// <summary>The words in lower case with a blank around each, marks left out.</summary>
    private static string Words(string text, Quote quote) =>
        $" {string.Join(' ', text[quote.Start..quote.End].Split([' ', ',', '.', '!', '?', '…', '-', '—', '’', '\''], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()} ";
}
