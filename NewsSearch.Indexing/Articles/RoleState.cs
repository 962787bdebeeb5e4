namespace NewsSearch.Indexing.Articles;

/// <summary>Whether the article presents a role as held.</summary>
public enum RoleState
{
    /// <summary>Held at the time of writing.</summary>
    Now,

    /// <summary>Held before.</summary>
    Former,

    /// <summary>Held for the time being.</summary>
    Acting,

    /// <summary>Sought: a candidate, nominee or the elect.</summary>
    Candidate,
}
