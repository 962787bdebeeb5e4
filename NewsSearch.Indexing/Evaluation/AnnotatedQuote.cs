namespace NewsSearch.Indexing.Evaluation;

/// <summary>A quotation as a reader marked it.</summary>
/// <param name="Start">First UTF-16 code unit, without the mark.</param>
/// <param name="End">Past the last.</param>
/// <param name="Kind">direct or indirect.</param>
/// <param name="Speaker">Canonical name of the speaker, a description of an unnamed one, or "?".</param>
internal sealed record AnnotatedQuote(int Start, int End, string Kind, string Speaker);
