using System.Globalization;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// Scores the facets that the product reads in stories against labels of indexers: countries by code; people and bodies by name.
/// Indexers label what a story is filed under, not all it names, so that for people and bodies only the share found says something.
/// </summary>
/// <param name="gazetteer">The tables.</param>
/// <param name="read">Reads a story from its text alone.</param>
internal sealed class FacetsEvaluation(Gazetteer gazetteer, Func<Article, Annotations> read)
{
    private static readonly double[] Shares = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4];
    private readonly Iso3Codes _iso3 = new();

    /// <summary>Writes countries mentioned at all, what stories are about, countries by their least share of the evidence, and the share found of people and bodies.</summary>
    /// <param name="docs">The stories: lines of JSON as in <see cref="FacetDocument"/>, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="labels">Their labels; stories without one are left out.</param>
    /// <param name="output">Gets the figures.</param>
    /// <param name="details">Gets a line for each label missed and each country too many, parted by tabs; null leaves them out.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">A line is not of the format.</exception>
    public void Run(string docs, FacetLabels labels, TextWriter output, TextWriter? details = null, CancellationToken cancellationToken = default)
    {
        var (mentioned, about, people, bodies) = (default(Score), default(Score), default(Score), default(Score));
        var (stories, byShare) = (0, new Score[Shares.Length]);
        foreach (var story in Stories(docs).Where(d => labels.Has(d.Id)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = read(story.Article());
            var gold = labels.Of(story.Id, "places").Select(p => _iso3.Country(p.Iso3 ?? "") ?? p.Code).ToHashSet(StringComparer.Ordinal);
            mentioned += Countries(gold, found.Countries);
            about += Countries(gold, found.Countries.Where(c => c.Level == CountryLevel.About));
            for (var i = 0; i < Shares.Length; i++)
                byShare[i] += Countries(gold, found.Countries.Where(c => c.Weight >= Shares[i]));
            people += Named(labels.Of(story.Id, "people"), found, IsPerson);
            bodies += Named(labels.Of(story.Id, "orgs"), found, IsBody);
            WriteFaults(story.Id, labels, gold, found, details);
            stories++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories} stories"));
        output.WriteLine($"countries mentioned  {mentioned}");
        output.WriteLine($"countries about      {about}");
        for (var i = 0; i < Shares.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of share {Shares[i]:0.00}+     {byShare[i]}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"people               recall {people.Recall:0.0}  gold {people.Gold}  right {people.Right}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"organisations        recall {bodies.Recall:0.0}  gold {bodies.Gold}  right {bodies.Right}"));
    }

    private static IEnumerable<FacetDocument> Stories(string path)
    {
        using var reader = ColumnFile.Open(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0)
                yield return JsonSerializer.Deserialize<FacetDocument>(text, ContractJson.Options) ?? throw new JsonException($"{path}, line {line}: no object.");
        }
    }

    private static Score Countries(HashSet<string> gold, IEnumerable<CountryConcerned> read)
    {
        var found = read.Select(c => c.Country).ToHashSet(StringComparer.Ordinal);
        return new Score(gold.Count, found.Count, found.Count(gold.Contains));
    }

    private static Score Named(IEnumerable<FacetCode> gold, Annotations found, Func<Entity, string, bool> isNamed)
    {
        var names = gold.Select(g => g.Name ?? g.Code).ToList();
        return new Score(names.Count, 0, names.Count(name => found.Entities.Any(e => isNamed(e, name))));
    }

    private static bool IsPerson(Entity entity, string name) =>
        entity.Kind == MentionKind.Person && PersonNameMatch.Fits([entity.Name], new KnownPerson(entity.Id, name, [], [], null));

    private bool IsBody(Entity entity, string name) =>
        entity.Kind == MentionKind.Organisation && (ScoredName.Same(entity.Name, name) || gazetteer.OrganisationsNamed(name).Any(o => o.Id == entity.Id));

    private void WriteFaults(string story, FacetLabels labels, HashSet<string> gold, Annotations found, TextWriter? details)
    {
        if (details is null)
            return;
        var countries = found.Countries.Select(c => c.Country).ToHashSet(StringComparer.Ordinal);
        foreach (var missed in gold.Except(countries, StringComparer.Ordinal))
            details.WriteLine($"country missed\t{story}\t{missed}");
        foreach (var extra in countries.Except(gold, StringComparer.Ordinal))
            details.WriteLine($"country extra\t{story}\t{extra}");
        foreach (var person in labels.Of(story, "people").Where(p => !found.Entities.Any(e => IsPerson(e, p.Name ?? p.Code))))
            details.WriteLine($"person missed\t{story}\t{person.Name ?? person.Code}");
        foreach (var body in labels.Of(story, "orgs").Where(o => !found.Entities.Any(e => IsBody(e, o.Name ?? o.Code))))
            details.WriteLine($"body missed\t{story}\t{body.Name ?? body.Code}");
    }
}
