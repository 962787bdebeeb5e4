using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Pages.Entity;

/// <summary>A term of office with the names it needs.</summary>
/// <param name="Tenure">The term.</param>
/// <param name="OtherId">Entity id of who or what stands at its other end: the leader on a country's page, the country on a leader's.</param>
/// <param name="OtherName">Its name.</param>
public sealed record TenureLine(Tenure Tenure, string OtherId, string OtherName);
