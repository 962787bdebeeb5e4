using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>Words that an article found attributes to somebody, and that answer a search for what was said.</summary>
/// <param name="Words">The words without quotation marks, their matches marked; of a long quotation those around the best matches.</param>
/// <param name="Form">How they are reported.</param>
/// <param name="Speakers">Who says them; empty where nobody is known to.</param>
/// <param name="Start">Where the quotation begins in the article's text, in UTF-16 code units.</param>
/// <param name="Paragraph">The number of its paragraph; 0 for the headline.</param>
public sealed record HitQuote(IReadOnlyList<TextRun> Words, QuoteForm Form, IReadOnlyList<HitSpeaker> Speakers, int Start, int Paragraph);
