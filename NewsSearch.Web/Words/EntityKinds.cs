using NewsSearch.Indexing.Articles;

namespace NewsSearch.Web.Words;

/// <summary>How kinds of entity are told and named.</summary>
public static class EntityKinds
{
    /// <summary>The kind that an entity id says ("country/ua"); a place where the id says none.</summary>
    public static EntityKind Of(string id) => id.Split('/', 2)[0] switch
    {
        "person" => EntityKind.Person,
        "organisation" => EntityKind.Organisation,
        "country" => EntityKind.Country,
        _ => EntityKind.Place,
    };

    /// <summary>The kind of a name that may not be linked; a demonym speaks of a country unless its entity says otherwise.</summary>
    public static EntityKind Of(Mention mention) => mention switch
    {
        { Entity: { } id } => Of(id),
        { Kind: MentionKind.Person } => EntityKind.Person,
        { Kind: MentionKind.Organisation } => EntityKind.Organisation,
        { Kind: MentionKind.Demonym } => EntityKind.Country,
        _ => EntityKind.Place,
    };

    /// <summary>The word for style classes and screen readers: "person".</summary>
    public static string Word(this EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Place => "place",
        EntityKind.Organisation => "organisation",
        EntityKind.Country => "country",
    };

    /// <summary>The heading of a list: "People".</summary>
    public static string Plural(this EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Place => "Places",
        EntityKind.Organisation => "Organisations",
        EntityKind.Country => "Countries",
    };
}
