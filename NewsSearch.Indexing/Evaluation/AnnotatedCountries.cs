namespace NewsSearch.Indexing.Evaluation;

/// <summary>The countries an article concerns, as codes.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Mentioned">Those only mentioned.</param>
internal sealed record AnnotatedCountries(IReadOnlyList<string> About, IReadOnlyList<string> Mentioned);
