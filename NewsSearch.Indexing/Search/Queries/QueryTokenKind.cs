namespace NewsSearch.Indexing.Search.Queries;

/// <summary>What a stretch of a typed query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>A word, with the marks of its form still on it.</summary>
    Word,

    /// <summary>Words in quotation marks.</summary>
    Phrase,

    /// <summary>A name in brackets.</summary>
    Entity,

    /// <summary>A kind of names: <c>&lt;person&gt;</c>.</summary>
    Kind,

    /// <summary>A field's name with its colon.</summary>
    Field,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary><c>AND</c>.</summary>
    And,

    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>NOT</c>, or a minus before a part.</summary>
    Not,

    /// <summary><c>NEAR/n</c> and its kin, told apart by their <see cref="Closeness"/>.</summary>
    Near,

    /// <summary><c>ATLEAST/n</c>.</summary>
    AtLeast,

    /// <summary>The end of the query.</summary>
    End,
}
