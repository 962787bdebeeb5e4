using System.Runtime.InteropServices;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Shows why an article was found: its title and the passages around the best matches, their words marked.</summary>
internal static class Snippets
{
    private static readonly TextRun Gap = new(" … ", Match: false);

    /// <summary>The title, its matches marked.</summary>
    public static IReadOnlyList<TextRun> Title(StoredHit stored, List<MarkedWord> marks) => Runs.Of(stored.Title, 0, stored.Title.Length, marks);

    /// <summary>The passages; empty for a headline-only story.</summary>
    public static IReadOnlyList<TextRun> Body(StoredHit stored, string text, List<MarkedWord> marks)
    {
        var from = stored.Title.Length == 0 ? 0 : stored.Title.Length + ArticleText.Break.Length;
        return from >= text.Length ? [] : Passages(text, from, marks);
    }

    /// <summary>The passages of a text behind <paramref name="from"/>.</summary>
    public static IReadOnlyList<TextRun> Passages(string text, int from, List<MarkedWord> marks)
    {
        var runs = new List<TextRun>();
        var shown = from;
        foreach (var passage in PassageChooser.Choose(text, from, CollectionsMarshal.AsSpan(marks)))
        {
            if (passage.Start > shown)
                runs.Add(Gap);
            runs.AddRange(Runs.Of(text, passage.Start, passage.End, marks));
            shown = passage.End;
        }

        if (shown < text.AsSpan().TrimEnd().Length)
            runs.Add(Gap);
        return runs;
    }
}
