using System.Text.Json.Serialization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>The JSON of what is kept packed: nothing absent is written, and nothing that follows from the rest.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Annotations))]
[JsonSerializable(typeof(ArticleCorrection))]
[JsonSerializable(typeof(NameFix))]
[JsonSerializable(typeof(string))]
internal sealed partial class BodyJson : JsonSerializerContext;
