using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Importing;

/// <summary>Makes an editor's words into corrections of names: says which entity an id means, in the archive or in the tables, and makes new entities.</summary>
/// <param name="archive">Keeps the corrections.</param>
/// <param name="gazetteer">Loaded when an id is asked for that no article mentions.</param>
public sealed class NameFixes(NewsArchive archive, Func<Gazetteer> gazetteer)
{
    /// <summary>The entity of <paramref name="id"/>: as articles name it, else as the tables do; null where neither knows it.</summary>
    public async Task<FixTarget?> KnownAsync(string id, CancellationToken ct) =>
        await archive.EntityAsync(id, ct) is { } entity ? new FixTarget(entity.Id, entity.Name, entity.Kind, entity.Country) : InTables(id);

    /// <summary>An entity of the kind of <paramref name="like"/> that nobody knows yet; null where the name makes an id that is known, or none.</summary>
    public async Task<FixTarget?> NewAsync(FixTarget like, string name, CancellationToken ct)
    {
        var slug = Slug.Of(name);
        // A place split from a country is no country: it stands in it.
        var id = like.Id.StartsWith("country/", StringComparison.Ordinal)
            ? $"place/{like.Id["country/".Length..]}/{slug}"
            : $"{like.Id[..like.Id.LastIndexOf('/')]}/{slug}";
        return slug.Length > 0 && await KnownAsync(id, ct) is null && await archive.MergedIntoAsync(id, ct) is null
            ? new FixTarget(id, name.Trim(), like.Kind, like.Country)
            : null;
    }

    private FixTarget? InTables(string id) => id.Split('/')[0] switch
    {
        "person" when gazetteer().Person(id) is { } person => new(person.Id, person.Name, MentionKind.Person, person.Country),
        "organisation" when gazetteer().Organisation(id) is { } body => new(body.Id, body.Name, MentionKind.Organisation, body.Country),
        "place" when gazetteer().Place(id) is { } place => new(place.Id, place.Name, MentionKind.Place, place.Country),
        "country" when id.Split('/') is [_, var code] && gazetteer().Country(code) is { } country => new(country.Id, country.Name, MentionKind.Place, country.Code),
        _ => null,
    };
}
