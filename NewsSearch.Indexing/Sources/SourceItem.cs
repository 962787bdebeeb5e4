using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources;

/// <summary>What a source yields, one at a time: a document, or the reason why a part of the input is none.</summary>
public abstract record SourceItem(Origin Origin);
