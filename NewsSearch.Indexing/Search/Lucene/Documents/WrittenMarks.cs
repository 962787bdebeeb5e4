using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>How the words of an article are written where that is not as they are folded.</summary>
internal static class WrittenMarks
{
    /// <summary>A mark for each such word, in order of position.</summary>
    public static IReadOnlyList<PlacedMark> Of(string text, ArticleWords words)
    {
        var marks = new List<PlacedMark>();
        for (var at = 0; at < words.Tokens.Count; at++)
        {
            var word = words.Tokens[at];
            var typed = text.AsSpan(word.Start, word.End - word.Start);
            if (!typed.SequenceEqual(word.Form) && WordFolding.Written(typed) is var written && written != word.Form)
                marks.Add(new PlacedMark(Term(word.Form, written), words.All[at].Position));
        }

        return marks;
    }

    /// <summary>The term of a folded word written so.</summary>
    public static string Term(string form, string written) => $"{form}{IndexFields.Separator}{written}";
}
