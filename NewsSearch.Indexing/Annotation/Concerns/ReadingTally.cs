using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Salience, leaders and countries of a reading whose mentions an editor corrected, by the rules that readings are made by.</summary>
public sealed class ReadingTally(Gazetteer gazetteer) : IReadingTally
{
    private readonly DatedLeaders _leaders = new(gazetteer);
    private readonly CountryWeigher _countries = new(gazetteer);

    /// <inheritdoc/>
    /// <remarks>Leaders of an undated article stay those that its own words name, those that a source gave are its own. Only what was read by the rules is counted anew: a country renamed keeps its new name.</remarks>
    public Annotations Tally(Article article, Annotations read)
    {
        var (text, titled) = (article.Text, article.Title.Length > 0);
        var entities = EntityTally.Again(text, titled, read);
        if (article.Given is not null)
            return read with { Entities = entities };
        var byId = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var linked = CountryEvidence.Linked(article, read, byId);
        var names = read.Countries.ToDictionary(c => c.Country, c => c.Name, StringComparer.Ordinal);
        return read with
        {
            Entities = entities,
            Leaders = article.Published is { } date ? _leaders.Of(entities.Where(e => e.Kind == MentionKind.Person), date) : read.Leaders,
            Countries = [.. _countries.Weigh(linked, titled).Select(c => c with { Name = names.GetValueOrDefault(c.Country, c.Name) })],
        };
    }
}
