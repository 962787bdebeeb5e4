namespace NewsSearch.Web.Pages.Leaders;

/// <summary>A country or an international body with those who led it.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Leaders">Its leaders on the day.</param>
public sealed record LedBody(string Id, string Name, IReadOnlyList<LeaderLine> Leaders)
{
    /// <summary>Whether any article of the archive mentions one of them while a leader.</summary>
    public bool IsInTheNews => Leaders.Any(l => l.Articles > 0);
}
