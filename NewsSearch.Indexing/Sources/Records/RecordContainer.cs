using System.Text.Json;

namespace NewsSearch.Indexing.Sources.Records;

/// <summary>An object that is not a record itself but holds a list of records: {"status": "ok", "articles": […]}.</summary>
internal static class RecordContainer
{
    private static readonly string[] Names = ["articles", "items", "documents", "docs", "results", "records", "entries", "news", "stories", "data", "response"];

    /// <summary>The records within; the value itself where it is one.</summary>
    public static IEnumerable<JsonElement> Open(JsonElement value) => Open(value, 0);

    private static IEnumerable<JsonElement> Open(JsonElement value, int depth)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray();
        if (value.ValueKind != JsonValueKind.Object || RecordMapper.IsRecord(JsonRecord.Read(value)) || depth > 2)
            return [value];
        foreach (var name in Names)
        {
            if (!value.TryGetProperty(name, out var inner))
                continue;
            if (inner.ValueKind == JsonValueKind.Array && inner.GetArrayLength() > 0 && inner[0].ValueKind == JsonValueKind.Object)
                return inner.EnumerateArray();
            if (inner.ValueKind == JsonValueKind.Object)
                return Open(inner, depth + 1);
        }

        return [value];
    }
}
