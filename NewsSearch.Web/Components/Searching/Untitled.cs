using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Components.Searching;

/// <summary>An article without a headline in a list: its first words stand in for one, and the excerpt goes on behind them.</summary>
/// <param name="Lead">The first sentence of what is shown of it; empty where nothing is.</param>
/// <param name="Rest">What is shown behind it.</param>
public sealed record Untitled(IReadOnlyList<TextRun> Lead, IReadOnlyList<TextRun> Rest)
{
    private const int Longest = 160;

    /// <summary>Parts a snippet behind its first sentence, at a gap, or at a word's end where the sentence is long.</summary>
    public static Untitled Of(IReadOnlyList<TextRun> snippet)
    {
        var text = string.Concat(snippet.Select(run => run.Text));
        var end = End(text);
        var (lead, rest) = (new List<TextRun>(), new List<TextRun>());
        var at = 0;
        foreach (var run in snippet)
        {
            var within = Math.Clamp(end - at, 0, run.Text.Length);
            Add(lead, run with { Text = run.Text[..within] });
            Add(rest, run with { Text = rest.Count == 0 ? run.Text[within..].TrimStart() : run.Text[within..] });
            at += run.Text.Length;
        }

        return new Untitled(lead, string.Concat(rest.Select(run => run.Text)).Trim() is "" or "…" ? [] : rest);
    }

    private static int End(string text)
    {
        var from = text.TakeWhile(letter => letter is ' ' or '…').Count();
        for (var at = from + 1; at < text.Length && at - from < Longest; at++)
        {
            if (text[at] == '…')
                return at - 1;
            if (text[at] == ' ' && EndsSentence(text, at - 1) && at + 1 < text.Length && !char.IsLower(text[at + 1]))
                return at;
        }

        if (text.Length - from <= Longest)
            return text.Length;
        var space = text.LastIndexOf(' ', from + Longest);
        return space > from ? space : from + Longest;
    }

    /// <summary>Whether a sentence ends with the mark at <paramref name="last"/>, and not an initial or a title such as "Mr.".</summary>
    private static bool EndsSentence(string text, int last)
    {
        while (last > 0 && text[last] is '"' or '”' or '’' or ')')
            last--;
        if (text[last] is '!' or '?')
            return true;
        if (text[last] != '.')
            return false;
        var word = text.AsSpan(text.LastIndexOf(' ', last) + 1, last - text.LastIndexOf(' ', last) - 1);
        return word.Length > 3 || (word.Length > 1 && char.IsLower(word[0]) && !word.Contains('.'));
    }

    private static void Add(List<TextRun> runs, TextRun run)
    {
        if (run.Text.Length > 0)
            runs.Add(run);
    }
}
