namespace NewsSearch.Indexing.Knowledge;

/// <summary>An organisation worth knowing by name.</summary>
/// <param name="Id">"organisation/international-criminal-court".</param>
/// <param name="Name">Canonical name, as an encyclopedia's title would have it.</param>
/// <param name="Names">Other names: "Red Cross", "Facebook".</param>
/// <param name="Acronyms">Acronyms that stand for it: "ICC". An acronym may belong to several organisations.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals for a national body; null for international ones.</param>
/// <param name="Kind">A word for what it is: "international", "government", "party", "company", "armed-group", "media", "university", "sport", "ngo", "court", "agency", "central-bank", "military", "parliament", "religious", "royal", "music".</param>
/// <param name="Prominence">Prior weight from 1 (rarely in the news) to 5 (daily), to choose among organisations of one name.</param>
public sealed record Organisation(string Id, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Acronyms, string? Country, string Kind, int Prominence);
