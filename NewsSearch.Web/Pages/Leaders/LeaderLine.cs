using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Pages.Leaders;

/// <summary>A leader on a day.</summary>
/// <param name="Tenure">The term that covers the day.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Articles">Articles of the archive that mention the person while a leader.</param>
public sealed record LeaderLine(Tenure Tenure, string Name, long Articles);
