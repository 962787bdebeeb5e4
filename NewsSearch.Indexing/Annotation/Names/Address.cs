namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>How a text addresses somebody.</summary>
internal enum Address
{
    /// <summary>By no word that tells.</summary>
    None,

    /// <summary>"Mr".</summary>
    Man,

    /// <summary>"Mrs", "Ms", "First Lady".</summary>
    Woman,
}
