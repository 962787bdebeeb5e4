using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>The words for which an article concerns its countries, by the rules that weigh them.</summary>
public sealed class CountryEvidence(Gazetteer gazetteer)
{
    private readonly CountryWeigher _weigher = new(gazetteer);

    /// <summary>The mentions that count for each country, by its code, in the order of the text. Of countries that a source gave, those that name the country; a country given may stand nowhere in the text.</summary>
    public ILookup<string, Mention> Of(Article article, Annotations read)
    {
        if (article.Given is not null)
            return read.Countries.SelectMany(country => read.Mentions.Where(m => m.Entity == CountryId.Of(country.Country)), (country, mention) => (country.Country, mention)).ToLookup(named => named.Country, named => named.mention, StringComparer.Ordinal);
        var entities = read.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return _weigher.Voices(Linked(article, read, entities), article.Title.Length > 0).ToLookup(voice => voice.Country, voice => voice.Mention, StringComparer.Ordinal);
    }

    /// <summary>A reading as the weigher takes it.</summary>
    internal static LinkedText Linked(Article article, Annotations read, IReadOnlyDictionary<string, Entity> entities) =>
        new(article.Text, article.Published?.Day, [], [.. read.Mentions.Where(m => m.Entity is null || entities.ContainsKey(m.Entity))], entities);
}
