namespace NewsSearch.Web.Pages.Leaders;

/// <summary>Who led what on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Countries">Countries by name, each with its leaders.</param>
/// <param name="Bodies">International bodies by name, each with its leaders.</param>
public sealed record LeadersOnDay(DateOnly Day, IReadOnlyList<LedBody> Countries, IReadOnlyList<LedBody> Bodies)
{
    /// <summary>Whether the table has anybody for the day.</summary>
    public bool HasAny => Countries.Count + Bodies.Count > 0;
}
