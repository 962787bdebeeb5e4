namespace NewsSearch.Web.Pages.Changes;

/// <summary>A headline or paragraph of two versions laid over each other.</summary>
/// <param name="Runs">Its words in order, those taken out before those put in their place.</param>
public sealed record ChangedPart(IReadOnlyList<ChangedRun> Runs)
{
    /// <summary>The whole of it kept, added or removed; null where some of it changed.</summary>
    public Change? Whole => Runs.Select(run => run.Change).Distinct().ToList() is [var only] ? only : null;

    /// <summary>A part of which one thing became.</summary>
    public static ChangedPart Of(string text, Change change) => new([new ChangedRun(text, change)]);
}
