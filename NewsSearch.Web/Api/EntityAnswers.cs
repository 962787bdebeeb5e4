using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Api;

/// <summary>Gathers what is known of an entity.</summary>
public sealed class EntityAnswers(NewsArchive archive, Gazetteer gazetteer)
{
    private const int MostVariants = 100;
    private const int MostRoles = 50;
    private const int SentencesARole = 4;
    private const int MostQuotes = 50;

    /// <summary>The entity that another went into by an editor's correction; null where it went into none.</summary>
    public Task<string?> MergedIntoAsync(string id, CancellationToken ct) => archive.MergedIntoAsync(id, ct);

    /// <summary>The entity of an id; null where no article mentions it.</summary>
    public async Task<EntityAnswer?> AskAsync(string id, CancellationToken ct)
    {
        if (await archive.EntityAsync(id, ct) is not { } entity)
            return null;
        var isPerson = id.StartsWith("person/", StringComparison.Ordinal);
        return new EntityAnswer(
            entity,
            await archive.VariantsAsync(id, MostVariants, ct),
            isPerson ? await archive.RolesAsync(id, MostRoles, SentencesARole, ct) : [],
            await archive.QuotesByAsync(id, 0, MostQuotes, ct),
            isPerson ? gazetteer.TenuresOf(id) : gazetteer.LeadersOf(id),
            await archive.NameFixesOfAsync(id, ct));
    }
}
