using System.Globalization;
using System.IO.Hashing;
using System.Text;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>What one query found and what it cost, as a row of a benchmark that other engines write too.</summary>
internal static class PageRow
{
    /// <summary>The columns.</summary>
    public const string Header =
        "name\tkind\ttotal\tpeople\tpeople_count\tpeople_crc\tplaces\tplaces_count\tplaces_crc\torganisations\torganisations_count\torganisations_crc"
        + "\tcountries\tcountries_count\tcountries_crc\tmonth\tmonth_count\tmonth_crc\tsnippets\tcpu_ms\tprocess_ms\twall_ms";

    /// <summary>The row: for each facet its first value, that value's count and a checksum over the ten; the same for months.</summary>
    public static string Of(PageQuery query, SearchResponse found, double cpu, double process, double wall)
    {
        var cells = new List<string> { query.Name, query.Kind, Number(found.Total) };
        foreach (var facet in found.Facets)
            Add(cells, [.. facet.Values.Where(value => value.Count > 0).Take(10).Select(value => (value.Label, value.Count))], facet.Values.FirstOrDefault(value => value.Count > 0)?.Label);
        var months = found.Histogram!.Bars.Where(bar => bar.Count > 0).Select(bar => (bar.From.ToString("yyyy-MM", CultureInfo.InvariantCulture), bar.Count)).ToList();
        Add(cells, months, months.Count == 0 ? null : months.MaxBy(month => month.Count).Item1);
        cells.Add(Number(found.Hits.Count(hit => hit.Snippet.Any(run => run.Match))));
        cells.AddRange([Milliseconds(cpu), Milliseconds(process), Milliseconds(wall)]);
        return string.Join('\t', cells);
    }

    private static void Add(List<string> cells, List<(string Value, long Count)> values, string? first)
    {
        cells.Add(first ?? "-");
        cells.Add(Number(values.Find(value => value.Value == first).Count));
        var crc = new Crc32();
        foreach (var (value, count) in values)
            crc.Append(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{value}\t{count}\n")));
        cells.Add(crc.GetCurrentHashAsUInt32().ToString("x8", CultureInfo.InvariantCulture));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Milliseconds(double time) => time.ToString("F3", CultureInfo.InvariantCulture);
}
