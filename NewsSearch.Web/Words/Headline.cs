namespace NewsSearch.Web.Words;

/// <summary>What stands as the headline of an article.</summary>
public static class Headline
{
    /// <summary>What stands where there is none.</summary>
    public const string None = "Without a headline";

    /// <summary>The title; where it is empty, that there is none.</summary>
    public static string Of(string title) => title.Length > 0 ? title : None;
}
