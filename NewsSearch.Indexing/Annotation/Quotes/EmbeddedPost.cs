namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>A post shown within a story.</summary>
/// <param name="Start">First code unit of its words.</param>
/// <param name="End">Past the last.</param>
/// <param name="NameStart">First code unit of the name that signs it.</param>
/// <param name="NameEnd">Past the last.</param>
/// <param name="Past">Past the signature.</param>
internal readonly record struct EmbeddedPost(int Start, int End, int NameStart, int NameEnd, int Past);
