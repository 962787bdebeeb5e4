using Microsoft.AspNetCore.Http.Extensions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that lists a person's roles, "/person/xi-jinping/roles", and the one that lists the sentences which give one of them: "/person/xi-jinping/roles?title=president&amp;of=country/cn".</summary>
public static class RoleAddress
{
    /// <summary>The parameter of the title.</summary>
    public const string Title = "title";

    /// <summary>The parameter of the country or organisation it belongs to.</summary>
    public const string Body = "of";

    /// <summary>The parameter of whether it is held; held where not said.</summary>
    public const string State = "state";

    /// <summary>The address of a page of sentences.</summary>
    public static string Of(string person, string title, string? of, RoleState state, int page = 1)
    {
        var query = new QueryBuilder { { Title, title } };
        if (of is not null)
            query.Add(Body, of);
        if (state != RoleState.Now)
            query.Add(State, state.ToString().ToLowerInvariant());
        return PageNumber.Address(Path(person), query, page);
    }

    /// <summary>The address of the list of a person's roles.</summary>
    public static string All(string person, int page = 1) => PageNumber.Address(Path(person), [], page);

    private static string Path(string person) => EntityAddress.Of(person) + "/roles";

    /// <summary>The state that a parameter says; held where it says none of ours.</summary>
    public static RoleState StateOf(string? text) =>
        Enum.GetValues<RoleState>().FirstOrDefault(state => state.ToString().Equals(text, StringComparison.OrdinalIgnoreCase), RoleState.Now);
}
