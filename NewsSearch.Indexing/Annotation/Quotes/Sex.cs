namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Which pronoun stands for a person.</summary>
internal enum Sex
{
    /// <summary>"he".</summary>
    Male,

    /// <summary>"she".</summary>
    Female,
}
