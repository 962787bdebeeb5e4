using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>What an entity's page shows.</summary>
public sealed record EntityView
{
    /// <summary>Quotations a page.</summary>
    public const int QuotesShown = 8;

    /// <summary>Entity id.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The country it belongs to: its entity id and name; null where none, and for countries themselves.</summary>
    public (string Id, string Name)? Country { get; init; }

    /// <summary>What it is, in a few words, where the tables say: "city", "party"; null where not.</summary>
    public string? What { get; init; }

    /// <summary>Its articles, newest first, with what it is mentioned with and its coverage over time.</summary>
    public required SearchResponse Found { get; init; }

    /// <summary>All mentions in them.</summary>
    public long Mentions { get; init; }

    /// <summary>Of a country, the articles that are about it; 0 for others.</summary>
    public long About => Found.Facets.Where(f => f.Facet == Facet.CountryAbout).SelectMany(f => f.Values).FirstOrDefault(v => v.Value == Id)?.Count ?? 0;

    /// <summary>In how many articles they stand; of a country fewer than concern it, which a place in it or its leader does too.</summary>
    public long Mentioning { get; init; }

    /// <summary>All spellings seen, the most frequent first.</summary>
    public IReadOnlyList<NameSpelling> Spellings { get; init; } = [];

    /// <summary>The mentions that are words for its people or quality and no name.</summary>
    public long OfPeople => Mentions - Spellings.Sum(spelling => spelling.Mentions);

    /// <summary>Roles a page.</summary>
    public const int RolesShown = 12;

    /// <summary>Whether there may be other roles than those shown.</summary>
    public bool MoreRoles => Roles.Count == RolesShown;

    /// <summary>The roles read, alike ones together, most frequent first.</summary>
    public IReadOnlyList<RoleGroup> Roles { get; init; } = [];

    /// <summary>Its quotations of this page.</summary>
    public required QuotePage Quotes { get; init; }

    /// <summary>Whether they stand oldest first, not newest.</summary>
    public bool OldestQuotesFirst { get; init; }

    /// <summary>The page of quotations.</summary>
    public int QuotesPage { get; init; } = 1;

    /// <summary>Offices it held, for a person; who led it, for a country or organisation.</summary>
    public IReadOnlyList<TenureLine> Tenures { get; init; } = [];

    /// <summary>What editors corrected of it, oldest first.</summary>
    public IReadOnlyList<KeptNameFix> Fixes { get; init; } = [];

    /// <summary>How far the archive can be searched and is read.</summary>
    public required ArchiveState State { get; init; }

    /// <summary>The kind.</summary>
    public EntityKind Kind => EntityKinds.Of(Id);

    /// <summary>The search for its articles.</summary>
    public SearchAddress Search => EntityAddress.Search(Id);

    /// <summary>The counts of a facet, itself left out.</summary>
    public IReadOnlyList<FacetValue> With(Facet facet) =>
        [.. Found.Facets.Where(f => f.Facet == facet).SelectMany(f => f.Values).Where(v => v.Value != Id && v.Count > 0).Take(10)];
}
