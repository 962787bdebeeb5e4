using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Tells Lucene what the fields of a batch are.</summary>
internal static class BatchFieldInfos
{
    /// <summary>Those with terms, those with numbers and those that are stored; none is two of them.</summary>
    public static FieldInfos Of(DocumentBatch batch)
    {
        var infos = new List<FieldInfo>();
        foreach (var field in batch.Fields)
            infos.Add(Inverted(field, infos.Count));
        foreach (var name in batch.Numbers.Keys)
            infos.Add(Plain(name, infos.Count, DocValuesType.NUMERIC));
        foreach (var name in Enumerable.Range(0, batch.Count).SelectMany(batch.Stored).Select(value => value.Field).Distinct(StringComparer.Ordinal))
            infos.Add(Plain(name, infos.Count, DocValuesType.NONE));
        return new FieldInfos([.. infos]);
    }

    private static FieldInfo Inverted(InvertedField field, int number)
    {
        var options = field.Form == FieldForm.Values ? IndexOptions.DOCS_ONLY : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        var ranked = field.Form == FieldForm.Words;
        return new FieldInfo(field.Name, indexed: true, number, storeTermVector: false, omitNorms: !ranked, field.HasWidths, options, DocValuesType.NONE, ranked ? DocValuesType.NUMERIC : DocValuesType.NONE, attributes: null);
    }

    private static FieldInfo Plain(string name, int number, DocValuesType values) =>
        new(name, indexed: false, number, storeTermVector: false, omitNorms: false, storePayloads: false, IndexOptions.NONE, values, DocValuesType.NONE, attributes: null);
}
