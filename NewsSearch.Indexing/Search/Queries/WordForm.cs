namespace NewsSearch.Indexing.Search.Queries;

/// <summary>How a word matches.</summary>
public enum WordForm
{
    /// <summary>The word in any of its inflected forms.</summary>
    Plain,

    /// <summary><c>=elections</c>: the word in this form only.</summary>
    Exact,

    /// <summary><c>negoti*</c>: every word that begins so.</summary>
    Prefix,

    /// <summary><c>w?rd</c>, <c>gr*y</c>: <c>?</c> stands for one letter, <c>*</c> for any number.</summary>
    Wildcard,

    /// <summary><c>zelensky~1</c>: words that differ by a letter or two.</summary>
    Fuzzy,
}
