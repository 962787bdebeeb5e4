using Lucene.Net.Codecs;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>A term, or a block of terms that begin alike, that stands in no block yet.</summary>
/// <param name="Start">Where its text begins: the term's, or what all terms of the block begin with.</param>
/// <param name="Length">How long that is, in bytes.</param>
/// <param name="Term">Where the term's postings are; null where this is a block.</param>
/// <param name="Block">Where the block is in the file of terms.</param>
internal readonly record struct PendingEntry(int Start, int Length, BlockTermState? Term, long Block);
