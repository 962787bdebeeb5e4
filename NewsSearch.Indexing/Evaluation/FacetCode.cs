namespace NewsSearch.Indexing.Evaluation;

/// <summary>What a label means.</summary>
/// <param name="Facet">"places", "people", "orgs" or another.</param>
/// <param name="Code">The label: "west-germany", "volcker".</param>
/// <param name="Name">Full name of a person or body; null for places.</param>
/// <param name="Iso3">Code of three letters of a place; null where it has none.</param>
internal sealed record FacetCode(string Facet, string Code, string? Name, string? Iso3);
