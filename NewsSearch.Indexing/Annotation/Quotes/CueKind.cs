namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>What a verb of attribution takes.</summary>
internal enum CueKind
{
    /// <summary>A quotation or a clause: "said".</summary>
    Say,

    /// <summary>Only words within marks: "called it".</summary>
    Express,
}
