namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>What a title stands for.</summary>
internal enum TitleKind
{
    /// <summary>An office of a state, whose country may go without saying.</summary>
    National,

    /// <summary>Member of the United States Senate, where no other country is named.</summary>
    Senate,

    /// <summary>Member of the United States House of Representatives, where no other country is named.</summary>
    House,

    /// <summary>An office in any body.</summary>
    Office,

    /// <summary>Somebody who seeks an office.</summary>
    Candidate,

    /// <summary>A military, police or academic rank.</summary>
    Rank,

    /// <summary>A position in a team.</summary>
    Sport,

    /// <summary>What somebody does for a living or is known for.</summary>
    Occupation,
}
