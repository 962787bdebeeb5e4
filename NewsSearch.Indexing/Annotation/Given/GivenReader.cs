using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Given;

/// <summary>Makes a reading of the names that a source gave, without looking for others: words are marked where a name stands in the text, and a name that stands nowhere is an entity without mentions. Safe to share between threads.</summary>
public sealed class GivenReader(Gazetteer gazetteer)
{
    private readonly GivenTargets _targets = new(gazetteer);

    /// <summary>Reads an article with the names given for it. Countries that the tables know are counted as countries and are no place of their own, as the source has them in two lists.</summary>
    /// <param name="article">The article.</param>
    /// <param name="given">Its names.</param>
    /// <param name="stamp">The stamp of the reading.</param>
    public Annotations Read(Article article, GivenNames given, string stamp)
    {
        var text = ReadingBound.Cut(article.Text);
        var leaders = Meant(given.Leaders, _targets.Person);
        var countries = Meant(given.Countries, _targets.Country);
        List<(string Name, Target Target)> named = [.. Meant(given.People, _targets.Person), .. leaders, .. Meant(given.Places, _targets.Place), .. Meant(given.Organisations, _targets.Organisation)];
        var mentions = new GivenMarks([.. named, .. countries]).Find(text);
        var counts = mentions.CountBy(m => m.Entity!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var entities = named.Concat(countries.Where(c => c.Target.Country is null)).Select(n => n.Target).DistinctBy(t => t.Id);
        var read = new Annotations
        {
            Stamp = stamp,
            Mentions = mentions,
            Entities = [.. entities.Select(t => new Entity(t.Id, t.Name, t.Kind, t.Country, counts.GetValueOrDefault(t.Id), 0))],
            Leaders = [.. leaders.Select(l => new LeaderInOffice(l.Target.Id, l.Target.Name, "", "", LeaderBasis.Given))],
            Countries = [.. countries.Select(c => new CountryConcerned(CodeOf(c.Target), c.Target.Name, Math.Round(1.0 / countries.Count, 4), CountryLevel.About))],
        };
        return read with { Entities = EntityTally.Again(text, article.Title.Length > 0, read) };
    }

    private static List<(string Name, Target Target)> Meant(IReadOnlyList<string> names, Func<string, Target?> target) =>
        [.. names.Select(n => (Name: n, Target: target(n))).Where(n => n.Target is not null).Select(n => (n.Name, n.Target!)).DistinctBy(n => n.Item2.Id)];

    private static string CodeOf(Target country) => country.Country ?? country.Id["country/".Length..].ToUpperInvariant();
}
