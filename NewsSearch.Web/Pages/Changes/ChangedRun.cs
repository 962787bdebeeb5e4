namespace NewsSearch.Web.Pages.Changes;

/// <summary>A stretch of text and what became of it.</summary>
public sealed record ChangedRun(string Text, Change Change);
