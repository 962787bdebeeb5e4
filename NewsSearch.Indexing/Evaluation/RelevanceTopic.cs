namespace NewsSearch.Indexing.Evaluation;

/// <summary>A question put to a collection.</summary>
/// <param name="Id">Its number in the source.</param>
/// <param name="Text">The question as written.</param>
public sealed record RelevanceTopic(string Id, string Text);
