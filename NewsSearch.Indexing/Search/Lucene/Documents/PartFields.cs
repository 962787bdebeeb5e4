using NewsSearch.Indexing.Search.Lucene.Inverting;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The five fields of a part of an article's text, at the same positions: a query may ask for any of them near each other.</summary>
/// <param name="Words">Its folded words.</param>
/// <param name="Stems">Their stems.</param>
/// <param name="Named">The names in it.</param>
/// <param name="Written">How words are written where that is not as they are folded.</param>
/// <param name="Breaks">Where sentences and paragraphs begin.</param>
internal sealed record PartFields(InvertedField Words, InvertedField Stems, InvertedField Named, InvertedField Written, InvertedField Breaks)
{
    /// <summary>Those of a part, its stems in a language.</summary>
    public static PartFields Of(DocumentBatch batch, string part, string language) => new(
        batch.Field(part, FieldForm.Words),
        batch.Field(IndexFields.Stems(part, language), FieldForm.Words),
        batch.Field(IndexFields.Named(part), FieldForm.Places),
        batch.Field(IndexFields.Written(part), FieldForm.Places),
        batch.Field(IndexFields.Breaks(part), FieldForm.Places));
}
