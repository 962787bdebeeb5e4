using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>A quotation of a stored article.</summary>
/// <param name="Start">First UTF-16 code unit of its words.</param>
/// <param name="End">Past the last.</param>
/// <param name="Form">How they are reported.</param>
/// <param name="Speakers">Who says them, under their names of then.</param>
internal sealed record StoredQuote(int Start, int End, QuoteForm Form, IReadOnlyList<HitSpeaker> Speakers);
