namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>How a single name fits a full one, the better fits higher.</summary>
internal enum ShortNameFit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>One letter apart from the surname.</summary>
    NearSurname,

    /// <summary>A part between the first and the last, or half of a hyphenated one.</summary>
    Middle,

    /// <summary>The first name, or a nickname of it.</summary>
    Given,

    /// <summary>The surname.</summary>
    Surname,
}
