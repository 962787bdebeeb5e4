using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Reads a question as its words, without those that only say how it is put.</summary>
internal static class QuestionWords
{
    /// <summary>Words read of a question; a pasted text has its subject in its first words.</summary>
    private const int Most = 200;

    /// <summary>The words in order; all of them where they are function words throughout.</summary>
    public static IReadOnlyList<QuestionWord> Of(string question)
    {
        var tokens = WordReader.Read(question, Most);
        var words = new List<QuestionWord>(tokens.Count);
        var end = -1;
        foreach (var token in tokens)
        {
            if (FunctionWords.Contains(token.Form))
            {
                end = -1;
                continue;
            }

            words.Add(new QuestionWord(token.Form, end >= 0 && Joins(question.AsSpan(end, token.Start - end))));
            end = token.End;
        }

        return words.Count > 0 ? words : [.. tokens.Select(token => new QuestionWord(token.Form, false))];
    }

    private static bool Joins(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '"' or '“' or '”'))
                return false;
        }

        return true;
    }
}
