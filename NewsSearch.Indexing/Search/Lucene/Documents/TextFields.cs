using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Makes the kinds of field that articles are indexed in.</summary>
internal static class TextFields
{
    private static readonly FieldType Words = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private static readonly FieldType Names = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private static readonly FieldType Terms = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = false,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    });

    /// <summary>Words with positions, ranked by how often they occur in how long a text.</summary>
    public static Field Ranked(string name, TokenStream words) => new(name, words, Words);

    /// <summary>Words with positions, for finding only.</summary>
    public static Field Unranked(string name, TokenStream words) => new(name, words, Names);

    /// <summary>One value as one term.</summary>
    public static Field Term(string name, string value) => new(name, value, Terms);

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
