using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>Asks for an entity's page.</summary>
public sealed class EntityViewQuery(NewsArchive archive, ISearchEngine engine, KnownNames known, ArchiveStateQuery state)
{
    private const int ArticlesShown = 12;
    private const int SentencesShown = 4;

    /// <summary>The page of an entity; null where neither an article nor a table knows the id.</summary>
    public async Task<EntityView?> AskAsync(string id, int quotesPage, bool oldestQuotesFirst, CancellationToken ct)
    {
        var record = await archive.EntityAsync(id, ct);
        if ((record?.Name ?? known.NameOf(id)) is not { } name)
            return null;

        var kind = EntityKinds.Of(id);
        return new EntityView
        {
            Id = id,
            Name = name,
            Country = kind == EntityKind.Country ? null : known.CountryOf(id, record?.Country),
            What = known.WhatIs(id),
            Found = await engine.SearchAsync(Request(id, kind), ct),
            Mentions = record?.Mentions ?? 0,
            Mentioning = record?.Articles ?? 0,
            Spellings = await archive.SpellingsAsync(id, ct),
            Roles = kind == EntityKind.Person ? InWords(id, await archive.RolesAsync(id, EntityView.RolesShown, SentencesShown, ct)) : [],
            Quotes = await archive.QuotesByAsync(id, oldestQuotesFirst, (quotesPage - 1) * EntityView.QuotesShown, EntityView.QuotesShown, ct),
            QuotesPage = quotesPage,
            OldestQuotesFirst = oldestQuotesFirst,
            Tenures = known.TenuresOf(id),
            Fixes = await archive.NameFixesOfAsync(id, ct),
            State = await state.AskAsync(ct),
        };
    }

    /// <summary>The entity that another went into by an editor's correction; null where it went into none.</summary>
    public Task<string?> MergedIntoAsync(string id, CancellationToken ct) => archive.MergedIntoAsync(id, ct);

    private static SearchRequest Request(string id, EntityKind kind) =>
        EntityAddress.Search(id).SortedBy(SearchSort.Newest).ToRequest() with
        {
            // Combined by 'all', so that what is mentioned with it is counted in its own articles alone.
            Filters = EntityAddress.FacetOf(id) is { } facet ? [new FacetFilter(facet, id, FilterMode.All)] : [],
            Size = ArticlesShown,
            Histogram = HistogramInterval.Auto,
            Facets =
            [
                new(Facet.Person, 11),
                new(Facet.Organisation, 11),
                kind == EntityKind.Country ? new(Facet.Place, 11, Parent: id) : new(Facet.Place, 11),
                new(Facet.Country, 11),
                new(Facet.CountryAbout, kind == EntityKind.Country ? 300 : 0),
                new(Facet.Source, 10),
            ],
        };

    private List<RoleGroup> InWords(string person, IReadOnlyList<PersonRole> roles) =>
        [.. roles.Select(r => new RoleGroup(RoleWords.Of(r.Title, r.Of, r.State, id => known.NameOf(id) ?? id), RoleAddress.Of(person, r.Title, r.Of, r.State), r.Count, r.Newest))];
}
