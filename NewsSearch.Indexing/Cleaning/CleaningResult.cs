namespace NewsSearch.Indexing.Cleaning;

/// <summary>What cleaning made of a document: an article, or the reason why it is none.</summary>
public abstract record CleaningResult;
