using Microsoft.AspNetCore.Http.Extensions;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that lists the places where an entity is mentioned: "/place/ua/kyiv/mentions?as=Kiev&amp;page=2".</summary>
public static class MentionsAddress
{
    /// <summary>The parameter of the one spelling wanted.</summary>
    public const string As = "as";

    /// <summary>The parameter that, with <see cref="People"/>, asks for words for the people of a place alone.</summary>
    public const string Words = "words";

    /// <summary>The one value of <see cref="Words"/>.</summary>
    public const string People = "people";

    /// <summary>The address of a page of mentions.</summary>
    public static string Of(string id, MentionChoice? choice = null, int page = 1)
    {
        var query = new QueryBuilder();
        if (choice?.Spelling is { } spelling)
            query.Add(As, spelling);
        else if (choice?.People == true)
            query.Add(Words, People);
        return PageNumber.Address(EntityAddress.Of(id) + "/mentions", query, page);
    }

    /// <summary>The address of the mentions in one spelling.</summary>
    public static string Of(string id, string spelling) => Of(id, new MentionChoice { Spelling = spelling });

    /// <summary>What the parameters of an address choose.</summary>
    public static MentionChoice Choice(string? spelling, string? words) =>
        string.IsNullOrWhiteSpace(spelling) ? new MentionChoice { People = words == People } : new MentionChoice { Spelling = spelling };
}
