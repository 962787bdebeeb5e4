namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">First code unit of the words.</param>
/// <param name="End">Past the last.</param>
/// <param name="OuterStart">First code unit of the opening mark.</param>
/// <param name="OuterEnd">Past the closing mark; <paramref name="End"/> where the paragraph ends without one.</param>
/// <param name="GoesOn">Whether the quotation goes on in the next paragraph, which opens with a mark again.</param>
internal readonly record struct QuoteSpan(int Start, int End, int OuterStart, int OuterEnd, bool GoesOn);
