namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>A form of a verb of attribution.</summary>
/// <param name="Kind">What the verb takes.</param>
/// <param name="IsFinite">Whether it may have a subject of its own: "said", not "saying".</param>
/// <param name="Units">How many words it takes.</param>
internal readonly record struct CueForm(CueKind Kind, bool IsFinite, int Units);
