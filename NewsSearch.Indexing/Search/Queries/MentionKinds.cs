using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>The words by which a query names kinds of names.</summary>
public static class MentionKinds
{
    /// <summary>The kind of that word, singular or plural, in any case; null where there is none.</summary>
    public static MentionKind? Named(string word) => word.ToLowerInvariant() switch
    {
        "person" or "people" or "persons" => MentionKind.Person,
        "place" or "places" => MentionKind.Place,
        "organisation" or "organisations" or "organization" or "organizations" or "org" => MentionKind.Organisation,
        "demonym" or "demonyms" => MentionKind.Demonym,
        _ => null,
    };

    /// <summary>The word that a kind is shown with.</summary>
    public static string NameOf(MentionKind kind) => kind.ToString().ToLowerInvariant();
}
