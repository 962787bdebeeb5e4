namespace NewsSearch.Indexing.Archive;

/// <summary>How far something is brought up to date that an older version, or nobody yet, has written.</summary>
/// <param name="What">What is done: "Bringing the index up to date".</param>
/// <param name="Done">Articles done; 0 at the beginning, and to the end where it is not done article by article.</param>
/// <param name="Of">Articles there are to be done.</param>
public sealed record CatchingUp(string What, long Done, long Of);
