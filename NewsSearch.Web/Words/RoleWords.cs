using NewsSearch.Indexing.Articles;

namespace NewsSearch.Web.Words;

/// <summary>Roles in words for a reader.</summary>
public static class RoleWords
{
    /// <summary>"former secretary of state, United States".</summary>
    public static string Of(Role role, Func<string, string> nameOf) => Of(role.Title, role.Of, role.State, nameOf);

    /// <summary>The title with its state before it and what it belongs to after it, where the title does not say that itself.</summary>
    public static string Of(string title, string? of, RoleState state, Func<string, string> nameOf)
    {
        var words = state switch
        {
            RoleState.Now => title,
            RoleState.Former => "former " + title,
            RoleState.Acting => "acting " + title,
            RoleState.Candidate => SaysSo(title) ? title : "candidate for " + title,
        };
        if (of is null)
            return words;
        var name = nameOf(of);
        return title.Contains(name, StringComparison.OrdinalIgnoreCase) ? words : $"{words}, {name}";
    }

    /// <summary>"Presidential candidate", "nominee": a title of one who is not in office yet.</summary>
    private static bool SaysSo(string title) => title.Split(' ')[^1].ToLowerInvariant() is "candidate" or "nominee" or "contender" or "hopeful" or "challenger" or "frontrunner" or "front-runner" or "contestant" or "elect" or "designate";
}
