using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Api;

/// <summary>An entity over the whole archive.</summary>
/// <param name="Entity">The entity with its counts.</param>
/// <param name="Variants">The spellings seen, most frequent first, at most 100.</param>
/// <param name="Roles">The roles that articles give a person, those said most often first, at most 50, each with its count and the newest four sentences behind it.</param>
/// <param name="Quotes">Its quotations, newest first, the latest 50, with the number of all.</param>
/// <param name="Tenures">Offices held by a person; terms of those who led a country or organisation.</param>
/// <param name="Fixes">What editors corrected of it and holds, oldest first.</param>
public sealed record EntityAnswer(
    EntityRecord Entity, IReadOnlyList<NameVariant> Variants, IReadOnlyList<PersonRole> Roles, QuotePage Quotes, IReadOnlyList<Tenure> Tenures, IReadOnlyList<KeptNameFix> Fixes);
