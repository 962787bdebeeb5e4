using System.Text.Json;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources.Records;

/// <summary>Reads the lists of names that a record may bring: people, places, organisations, countries, leaders.</summary>
internal static class GivenFields
{
    private static readonly string[] People = ["people", "persons"];
    private static readonly string[] Places = ["places"];
    private static readonly string[] Organisations = ["organisations", "organizations"];
    private static readonly string[] Countries = ["countries"];
    private static readonly string[] Leaders = ["leaders"];

    /// <summary>The names; null where the record has none of these lists. An empty list says that there are none.</summary>
    public static GivenNames? Read(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return null;
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var property in record.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array))
            lists.TryAdd(RecordMapper.Plain(property.Name), [.. property.Value.EnumerateArray().SelectMany(JsonRecord.One)]);
        string[][] names = [People, Places, Organisations, Countries, Leaders];
        return names.Any(n => n.Any(lists.ContainsKey))
            ? new GivenNames(Of(People), Of(Places), Of(Organisations), Of(Countries), Of(Leaders))
            : null;

        IReadOnlyList<string> Of(string[] fields) => fields.FirstOrDefault(lists.ContainsKey) is { } field ? lists[field] : [];
    }
}
