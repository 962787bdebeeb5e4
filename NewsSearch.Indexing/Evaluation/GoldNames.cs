using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Turns the names that a reader marked into linked text, so that roles and quotations are scored by themselves, apart from the finding of names.</summary>
internal sealed class GoldNames(Gazetteer gazetteer)
{
    /// <summary>The article with its names as marked.</summary>
    public LinkedText Link(AnnotatedArticle article)
    {
        var mentions = article.Mentions.OrderBy(m => m.Start)
            .Select(m => new Mention(m.Start, m.End, m.Kind, article.Text[m.Start..m.End], IdOf(m.Entity, m.Kind), "gold", 1)).ToList();
        var entities = article.Mentions.GroupBy(m => IdOf(m.Entity, m.Kind))
            .ToDictionary(g => g.Key, g => new Entity(g.Key, g.First().Entity, g.First().Kind is MentionKind.Demonym ? MentionKind.Place : g.First().Kind, CountryOf(g.Key), g.Count(), 0.5));
        return new LinkedText(article.Text, article.Day, SentenceSplitter.Split(article.Text), mentions, entities);
    }

    /// <summary>The id of an entity by its canonical name: as the tables have it, else made from the name.</summary>
    public string IdOf(string name, MentionKind kind) => kind switch
    {
        MentionKind.Person => gazetteer.PersonsNamed(name) is [var person, ..] ? person.Id : "person/" + Slug.Of(name),
        MentionKind.Organisation => gazetteer.OrganisationsNamed(name) is [var body, ..] ? body.Id : "organisation/" + Slug.Of(name),
        MentionKind.Place or MentionKind.Demonym => gazetteer.CountryNamed(name) is { } country ? country.Id : gazetteer.PlacesNamed(name) is [var place, ..] ? place.Id : "place/" + Slug.Of(name),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private string? CountryOf(string id) =>
        gazetteer.Person(id)?.Country ?? gazetteer.Organisation(id)?.Country ?? gazetteer.Place(id)?.Country ?? (id.StartsWith("country/", StringComparison.Ordinal) ? id[^2..].ToUpperInvariant() : null);
}
