namespace NewsSearch.Web.Api;

/// <summary>A stretch of the time that lines are compared over.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Counts">Articles of each line, in their order.</param>
/// <param name="All">All articles of the search that the lines have in common.</param>
public sealed record ComparedSpanAnswer(DateOnly From, DateOnly To, IReadOnlyList<long> Counts, long All);
