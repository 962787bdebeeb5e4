namespace NewsSearch.Web.Pages.Changes;

/// <summary>What became of words from one version of an article to the next.</summary>
public enum Change
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They are in the later one alone.</summary>
    Added,

    /// <summary>They were in the earlier one alone.</summary>
    Removed,
}
