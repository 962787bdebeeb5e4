using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Adds up how well the countries of articles were told: those an article is about, and those it mentions at all.</summary>
internal sealed class CountryScore
{
    /// <summary>What articles are about.</summary>
    public Score About { get; private set; }

    /// <summary>What they mention, about or not.</summary>
    public Score Mentioned { get; private set; }

    /// <summary>Adds the countries of an article; one whose countries nobody marked does not count.</summary>
    public void Add(AnnotatedArticle article, ReadText text, TextWriter? details)
    {
        if (article.Countries is not { } marked)
            return;
        About += Compare(article.Id, "about", text.Countries.Where(c => c.Level == CountryLevel.About), marked.About, details);
        Mentioned += Compare(article.Id, "mentioned", text.Countries, marked.About.Concat(marked.Mentioned), details);
    }

    private static Score Compare(string id, string level, IEnumerable<CountryConcerned> read, IEnumerable<string> marked, TextWriter? details)
    {
        var (found, gold) = (read.Select(c => c.Country).ToHashSet(StringComparer.Ordinal), marked.ToHashSet(StringComparer.Ordinal));
        foreach (var country in gold.Except(found, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            details?.WriteLine($"country missed  {id}  {level}  {country}");
        foreach (var country in found.Except(gold, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            details?.WriteLine($"country extra  {id}  {level}  {country}");
        return new Score(gold.Count, found.Count, found.Count(gold.Contains));
    }
}
