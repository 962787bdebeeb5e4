namespace NewsSearch.Indexing.Articles;

/// <summary>Words that the article attributes to somebody.</summary>
/// <param name="Start">First code unit of the words, without the quotation mark.</param>
/// <param name="End">Past the last code unit, without the quotation mark.</param>
/// <param name="Form">How they are reported.</param>
/// <param name="Speakers">None known, a person, several, a body, or an unnamed speaker.</param>
/// <param name="Cue">The verb or phrase that attributes them: "said", "according to"; null where position alone does.</param>
public sealed record Quote(int Start, int End, QuoteForm Form, IReadOnlyList<Speaker> Speakers, string? Cue);
