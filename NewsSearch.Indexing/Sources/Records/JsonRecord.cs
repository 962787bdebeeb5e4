using System.Text.Json;

namespace NewsSearch.Indexing.Sources.Records;

/// <summary>A JSON object as named values.</summary>
internal static class JsonRecord
{
    private static readonly string[] NameOfObject = ["name", "title", "label", "value", "rendered", "full_name", "fullName"];

    /// <summary>The object's fields, each with its values as text; nested objects stand for their name. Empty where the value is no object.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Read(JsonElement record)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (record.ValueKind != JsonValueKind.Object)
            return fields;
        foreach (var property in record.EnumerateObject())
        {
            var values = Values(property.Value).ToList();
            if (values.Count > 0)
                fields.TryAdd(RecordMapper.Plain(property.Name), values);
        }

        return fields;
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? [text] : [],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(One),
        _ => One(value),
    };

    /// <summary>A value as text, an object as its name; nothing where it is neither.</summary>
    public static IEnumerable<string> One(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString() is { Length: > 0 } text ? [text] : [];
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        foreach (var name in NameOfObject)
        {
            if (value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String && inner.GetString() is { Length: > 0 } text)
                return [text];
        }

        return [];
    }
}
