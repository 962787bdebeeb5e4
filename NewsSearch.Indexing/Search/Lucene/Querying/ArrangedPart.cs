using Lucene.Net.Search.Spans;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A part of what is to stand in some way to others.</summary>
/// <param name="Places">Where it stands.</param>
/// <param name="Solid">Whether its places are all the words between their ends: no other solid part can then stand on any of them. What is itself joined of parts that stand apart is not.</param>
/// <param name="Skip">How many words of any kind stand between the part before and this one: "oil * price".</param>
internal sealed record ArrangedPart(SpanQuery Places, bool Solid = true, int Skip = 0);
