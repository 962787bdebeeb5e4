namespace NewsSearch.Indexing.Evaluation;

/// <summary>One row of a reference of office-holders.</summary>
/// <param name="Country">Code of three letters: "FRA"; "SUN" and the like for former states.</param>
/// <param name="Role">"state", "government" or "effective"; other roles are not scored.</param>
/// <param name="Name">Whoever held it, often the surname alone; sometimes no person ("rotating").</param>
/// <param name="Aliases">Other spellings; null where none.</param>
/// <param name="Start">First day, month or year: "1981-05-21", "1981-05", "1981".</param>
/// <param name="End">Last day, month or year; null while in office.</param>
internal sealed record LeadersReferenceRow(string Country, string Role, string Name, IReadOnlyList<string>? Aliases, string Start, string? End)
{
    /// <summary>All its names.</summary>
    public IEnumerable<string> Names => [Name, .. Aliases ?? []];
}
