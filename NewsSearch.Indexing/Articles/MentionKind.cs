namespace NewsSearch.Indexing.Articles;

/// <summary>What a mention names.</summary>
public enum MentionKind
{
    /// <summary>A named person, without titles.</summary>
    Person,

    /// <summary>A place or a building one can go to; a country counts as a place.</summary>
    Place,

    /// <summary>An organisation: company, body, party, armed group, outlet, club.</summary>
    Organisation,

    /// <summary>A word for the people or quality of a place ("Russian"); its entity is the place.</summary>
    Demonym,
}
