using System.Globalization;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>What each commit says of itself: the shape of the index, and up to which archive sequence it is complete.</summary>
internal static class IndexVersion
{
    /// <summary>Raised with every change to fields or analysis: an index of another shape is emptied and built again from the archive.</summary>
    private const string Schema = "10";
    private const string SchemaKey = "schema";
    private const string SequenceKey = "sequence";

    /// <summary>The words to commit.</summary>
    public static Dictionary<string, string> Words(long sequence) => new()
    {
        [SchemaKey] = Schema,
        [SequenceKey] = sequence.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The sequence of a commit; null where the index has another shape.</summary>
    public static long? Sequence(IDictionary<string, string>? words) =>
        words is not null && words.TryGetValue(SchemaKey, out var schema) && schema == Schema
        && words.TryGetValue(SequenceKey, out var sequence)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
