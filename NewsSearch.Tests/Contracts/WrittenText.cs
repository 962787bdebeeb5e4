using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Tests.Contracts;

/// <summary>Writes an article sentence by sentence and remembers where it named whom.</summary>
internal sealed class WrittenText
{
    private readonly List<string> _parts = [];
    private readonly List<Mention> _mentions = [];
    private int _length;

    /// <summary>Writes the title, which has no stop; with nothing to write there is none.</summary>
    public void Write(List<(string Surface, string? Id)> title) => Add(Sentence(title, _length));

    /// <summary>Writes a paragraph.</summary>
    public void Write(List<List<(string Surface, string? Id)>> sentences)
    {
        var start = _parts.Count == 0 || (_parts.Count == 1 && _parts[0].Length == 0) ? 0 : _length + ArticleText.Break.Length;
        var paragraph = "";
        foreach (var sentence in sentences)
            paragraph += (paragraph.Length == 0 ? "" : " ") + Sentence(sentence, start + paragraph.Length + (paragraph.Length == 0 ? 0 : 1)) + ".";
        Add(paragraph);
        _length = start + paragraph.Length;
    }

    /// <summary>The article written.</summary>
    public IndexedArticle Article(string id, string language, bool read)
    {
        var plain = SampleArticles.Article(id, _parts[0], string.Join('|', _parts.Skip(1)), language: language, read: false);
        return read
            ? plain with { Annotations = SampleArticles.Reading([.. _mentions.Select(m => m.Entity!).Distinct()]) with { Mentions = _mentions } }
            : plain;
    }

    private void Add(string part)
    {
        _parts.Add(part);
        if (_parts.Count == 1)
            _length = part.Length;
    }

    private string Sentence(List<(string Surface, string? Id)> tokens, int start)
    {
        var sentence = "";
        foreach (var (surface, id) in tokens)
        {
            sentence += sentence.Length == 0 ? char.ToUpperInvariant(surface[0]) + surface[1..] : " " + surface;
            var end = start + sentence.Length;
            if (id is not null)
                _mentions.Add(new Mention(end - surface.Length, end, SampleArticles.Kind(id), surface, id, "test", 1));
        }

        return sentence;
    }
}
