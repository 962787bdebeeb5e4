using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Tags the tokens of a column file and scores the names found by exact span, one line a kind and one for person, place and organisation together.</summary>
/// <param name="tagger">What finds the names.</param>
public sealed class TaggerEvaluation(INameTagger tagger)
{
    /// <summary>Sentences tagged at once where a file does not say where its articles begin.</summary>
    private const int MostSentences = 500;

    /// <summary>Scores the tagger on <paramref name="columnsPath"/>, writes the lines to <paramref name="output"/> and, where <paramref name="outPath"/> is given, the same tokens with the tags found to it.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public void Run(string columnsPath, string? outPath, TextWriter output)
    {
        var sentences = ColumnFile.Read(columnsPath).ToList();
        var found = Articles(sentences).SelectMany(article => tagger.Tag(Sentences(article))).ToList();
        foreach (var (name, score) in Lines(sentences, found))
            output.WriteLine($"{name,-12}  {score}");
        if (outPath is not null)
            Write(columnsPath, outPath, sentences, found);
    }

    /// <summary>The scores of <paramref name="found"/>, with the name of each line. Demonyms have a line where the file marks any.</summary>
    public static IEnumerable<(string Name, Score Score)> Lines(IReadOnlyList<ColumnSentence> sentences, IReadOnlyList<IReadOnlyList<NameSpan>> found)
    {
        var scores = new Dictionary<MentionKind, Score>();
        foreach (var (sentence, names) in sentences.Zip(found))
        {
            var gold = NameTags.Names(sentence.Tags).ToHashSet();
            foreach (var name in gold)
                Add(name.Kind, new Score(1, 0, 0));
            foreach (var name in names)
                Add(name.Kind, new Score(0, 1, gold.Contains((name.First, name.Past, name.Kind)) ? 1 : 0));
        }

        yield return ("person", Of(MentionKind.Person));
        yield return ("place", Of(MentionKind.Place));
        yield return ("organisation", Of(MentionKind.Organisation));
        if (Of(MentionKind.Demonym).Gold > 0)
            yield return ("demonym", Of(MentionKind.Demonym));
        yield return ("together", Of(MentionKind.Person) + Of(MentionKind.Place) + Of(MentionKind.Organisation));

        Score Of(MentionKind kind) => scores.GetValueOrDefault(kind);
        void Add(MentionKind kind, Score score) => scores[kind] = Of(kind) + score;
    }

    private static IEnumerable<List<ColumnSentence>> Articles(IEnumerable<ColumnSentence> sentences)
    {
        var article = new List<ColumnSentence>();
        foreach (var sentence in sentences)
        {
            if (article.Count == MostSentences || (sentence.BeginsArticle && article.Count > 0))
            {
                yield return article;
                article = [];
            }

            article.Add(sentence);
        }

        if (article.Count > 0)
            yield return article;
    }

    /// <summary>The sentences one after the other as paragraphs of a text, their tokens spaced as in print.</summary>
    private static List<Sentence> Sentences(List<ColumnSentence> article)
    {
        var (sentences, at) = (new List<Sentence>(), 0);
        foreach (var sentence in article)
        {
            var (start, tokens) = (at, new List<Token>());
            foreach (var text in sentence.Tokens)
            {
                var from = tokens.Count == 0 || Clings(tokens[^1].Text, text) ? at : at + 1;
                at = from + text.Length;
                tokens.Add(new Token(from, at, text));
            }

            sentences.Add(new Sentence(start, at, tokens));
            at += ArticleText.Break.Length;
        }

        return sentences;
    }

    /// <summary>Whether two tokens stand without a space between them.</summary>
    private static bool Clings(string before, string token) =>
        before is "(" or "[" or "$" or "\u201c" or "\u2018" || token is "," or "." or ";" or ":" or "?" or "!" or ")" or "]" or "%" or "'s" or "\u2019s" or "\u201d" or "\u2019";

    /// <summary>The file's lines with other tags.</summary>
    private static void Write(string columnsPath, string outPath, List<ColumnSentence> sentences, List<IReadOnlyList<NameSpan>> found)
    {
        using var tags = sentences.Zip(found).SelectMany(s => NameTags.Of(s.First.Tokens.Count, s.Second)).GetEnumerator();
        using var reader = ColumnFile.Open(columnsPath);
        using var writer = new StreamWriter(outPath) { NewLine = "\n" };
        while (reader.ReadLine() is { } line)
        {
            var token = ColumnFile.Parse(line).Token;
            if (token.Length == 0 || token == ColumnFile.ArticleMark)
                writer.WriteLine(line);
            else if (tags.MoveNext())
                writer.WriteLine($"{token}\t{tags.Current}");
        }
    }
}
