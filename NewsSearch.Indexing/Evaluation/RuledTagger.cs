using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// The names that the product marks, model and rules together, as spans of given tokens, so that they can be scored like a tagger's.
/// A name that covers part of a token covers all of it; of two in one token the first counts.
/// </summary>
internal sealed class RuledTagger(INameTagger tagger, Gazetteer gazetteer) : INameTagger
{
    private readonly NameFinder _names = new(tagger, gazetteer);

    /// <inheritdoc />
    public string Version => tagger.Version;

    /// <summary>For each sentence its names. The sentences' tokens stand where they say, with spaces between them, sentences parted as paragraphs are.</summary>
    public IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article)
    {
        var names = new Queue<FoundName>(_names.Find(Text(article), article));
        return [.. article.Select(sentence => Spans(sentence, names))];
    }

    private static List<NameSpan> Spans(Sentence sentence, Queue<FoundName> names)
    {
        var spans = new List<NameSpan>();
        for (var i = 0; names.TryPeek(out var name) && name.Start < sentence.End;)
        {
            while (i < sentence.Tokens.Count && sentence.Tokens[i].End <= name.Start)
                i++;
            var past = i;
            while (past < sentence.Tokens.Count && sentence.Tokens[past].Start < name.End)
                past++;
            if (past > i)
                spans.Add(new NameSpan(i, past, name.Kind, name.Score));
            i = past;
            names.Dequeue();
        }

        return spans;
    }

    private static string Text(IReadOnlyList<Sentence> article) => string.Create(article.Count == 0 ? 0 : article[^1].End, article, (text, sentences) =>
    {
        text.Fill(' ');
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i > 0)
                text[sentences[i - 1].End..sentences[i].Start].Fill('\n');
            foreach (var token in sentences[i].Tokens)
                token.Text.CopyTo(text[token.Start..]);
        }
    });
}
