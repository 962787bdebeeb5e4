namespace NewsSearch.Indexing.Knowledge;

/// <summary>The kind of office a leader held.</summary>
public enum OfficeKind
{
    /// <summary>Head of state.</summary>
    State,

    /// <summary>Head of government.</summary>
    Government,

    /// <summary>Held effective power without either office: a party leader, a supreme leader, a junta's chairman.</summary>
    Effective,

    /// <summary>Head of an international body.</summary>
    Organisation,
}
