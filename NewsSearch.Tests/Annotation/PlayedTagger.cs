using NewsSearch.Indexing.Language;

namespace NewsSearch.Tests.Annotation;

/// <summary>Plays the names of a marked text as a tagger would find them.</summary>
internal sealed class PlayedTagger(MarkedText marked) : INameTagger
{
    public string Version => "played";

    public IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article) => [.. article.Select(Tag)];

    private List<NameSpan> Tag(Sentence sentence)
    {
        var spans = new List<NameSpan>();
        foreach (var name in marked.Names)
        {
            var inside = Enumerable.Range(0, sentence.Tokens.Count).Where(t => sentence.Tokens[t].Start < name.End && sentence.Tokens[t].End > name.Start).ToList();
            if (inside.Count > 0)
                spans.Add(new NameSpan(inside[0], inside[^1] + 1, name.Kind, Math.Min(name.Score, 0.99)));
        }

        return spans;
    }
}
