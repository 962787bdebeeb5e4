namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>What a word before the head of a title does.</summary>
internal enum TitleWordUse
{
    /// <summary>Not listed.</summary>
    Unknown,

    /// <summary>Belongs to the title.</summary>
    Modifier,

    /// <summary>Describes the holder: "longtime".</summary>
    Dropped,

    /// <summary>The office was held before.</summary>
    Former,

    /// <summary>The office is held for the time being.</summary>
    Acting,

    /// <summary>The office is sought.</summary>
    Candidate,

    /// <summary>No title goes over it.</summary>
    Stop,
}
