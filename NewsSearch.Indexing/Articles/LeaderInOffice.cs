namespace NewsSearch.Indexing.Articles;

/// <summary>A person mentioned in the article who led a country or an international body at its date.</summary>
/// <param name="Person">The person's entity id.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Of">Entity id of the country or organisation led.</param>
/// <param name="Office">The office: "President of Russia".</param>
/// <param name="Basis">What says so.</param>
public sealed record LeaderInOffice(string Person, string Name, string Of, string Office, LeaderBasis Basis);
