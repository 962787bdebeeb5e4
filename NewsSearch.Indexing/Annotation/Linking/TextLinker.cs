using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>Makes found names into mentions and entities. Safe to share between threads.</summary>
internal sealed class TextLinker(Gazetteer gazetteer)
{
    private readonly NameLinker _linker = new(gazetteer);

    /// <summary>Links <paramref name="names"/>, which stand in order and do not overlap.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="titled">Whether its first part is a title.</param>
    /// <param name="day">Its day; null where undated.</param>
    /// <param name="home">Code of the country of its outlet; null where not known.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">Its names.</param>
    public LinkedText Link(string text, bool titled, DateOnly? day, string? home, IReadOnlyList<Sentence> sentences, IReadOnlyList<FoundName> names)
    {
        var links = _linker.Link(text, names, day, home);
        var entities = EntityTally.Of(text, titled, names, links);
        var mentions = names.Select((n, i) => MentionOf(n, links[i])).ToList();
        return new LinkedText(text, day, sentences, mentions, entities.ToDictionary(e => e.Id, StringComparer.Ordinal));
    }

    private static Mention MentionOf(FoundName name, Link link)
    {
        // What the tables know as a country or place is one, whatever the tagger took it for.
        var kind = link.Target is { } target && name.Kind != MentionKind.Demonym ? target.Kind : name.Kind;
        return new Mention(name.Start, name.End, kind, name.Surface, link.Target?.Id, link.Rule, Math.Round(link.Score * name.Score, 3));
    }
}
