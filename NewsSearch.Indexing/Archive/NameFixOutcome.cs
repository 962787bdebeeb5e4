namespace NewsSearch.Indexing.Archive;

/// <summary>What became of a correction of names.</summary>
/// <param name="Kept">The correction; null where it was refused.</param>
/// <param name="Refused">Why it was refused and what to do; null where it was not.</param>
public sealed record NameFixOutcome(KeptNameFix? Kept, string? Refused)
{
    internal static NameFixOutcome No(string why) => new(null, why);
}
