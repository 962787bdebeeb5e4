namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Cuts a stretch of text into runs that are marked and runs that are not.</summary>
internal static class Runs
{
    /// <summary>The runs of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>; line breaks become spaces.</summary>
    public static List<TextRun> Of(string text, int start, int end, List<MarkedWord> marks)
    {
        var runs = new List<TextRun>();
        var at = start;
        foreach (var mark in marks)
        {
            if (mark.Start < start || mark.End > end)
                continue;
            Add(runs, text[at..mark.Start], match: false);
            Add(runs, text[mark.Start..mark.End], match: true);
            at = mark.End;
        }

        Add(runs, text[at..end], match: false);
        return runs;
    }

    private static void Add(List<TextRun> runs, string text, bool match)
    {
        if (text.Length > 0)
            runs.Add(new TextRun(text.Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '), match));
    }
}
