using System.Globalization;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// Scores the table of office-holders against another list (lines of JSON as in <see cref="LeadersReference"/>): of its heads of state, of government and holders of effective power
/// for thirty days or more since 1990, the share that is found with the right person, country and overlapping dates.
/// Left out are territories, rows that name no person, and a monarch of several realms elsewhere than at home.
/// </summary>
public sealed class LeadersEvaluation(Gazetteer gazetteer)
{
    private const int ShortestDays = 30;
    private const int TolerableDays = 31;
    private const string MonarchOfSeveralRealms = "country/gb";
    private static readonly IFormatProvider Plain = CultureInfo.InvariantCulture;
    private static readonly string[] _roles = ["state", "government", "effective"];
    private static readonly string[] _noPerson = ["rotating", "council", "bundesrat", "vacant", "none", "unknown", "junta", "committee", "chair", "collective"];
    private readonly Iso3Codes _iso3 = new();

    /// <summary>Scores the file and writes what differs, shares by role, and last "coverage N.N %".</summary>
    /// <param name="path">The file, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="report">Gets the lines.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A line is not of the format.</exception>
    public async Task RunAsync(string path, TextWriter report, CancellationToken cancellationToken = default)
    {
        var rows = await LeadersReference.ReadAsync(path, cancellationToken);
        var inScope = rows.Where(r => _roles.Contains(r.Role) && _iso3.State(r.Country) is not null && LeadersSpan.Of(r) is { Days: >= ShortestDays }).ToList();
        var left = inScope.ToLookup(WhyLeftOut);
        foreach (var why in left.Where(g => g.Key is not null))
            await report.WriteLineAsync($"left out, {why.Key}: {string.Join("; ", why.Select(Line))}");
        await WriteAsync([.. left[null].Select(Find)], report);
    }

    private string? WhyLeftOut(LeadersReferenceRow row)
    {
        if (NameKey.Of(row.Name).Split(' ').Any(_noPerson.Contains))
            return "no person";
        return row.Role == "state" && _iso3.State(row.Country) != MonarchOfSeveralRealms && Terms(row, MonarchOfSeveralRealms).Any(t => t.Kind == OfficeKind.State)
            ? "a monarch's other realms"
            : null;
    }

    private LeadersFinding Find(LeadersReferenceRow row)
    {
        var span = LeadersSpan.Of(row)!.Value;
        return new LeadersFinding(row, span, Terms(row, _iso3.State(row.Country)!).MinBy(t => span.DaysApart(LeadersSpan.Of(t))));
    }

    private IEnumerable<Tenure> Terms(LeadersReferenceRow row, string entity)
    {
        var span = LeadersSpan.Of(row)!.Value;
        return gazetteer.LeadersOf(entity).Where(t => span.Overlaps(LeadersSpan.Of(t)) && gazetteer.Person(t.Person) is { } person && PersonNameMatch.Fits(row.Names, person));
    }

    private static async Task WriteAsync(List<LeadersFinding> findings, TextWriter report)
    {
        foreach (var finding in findings.Where(f => f.Tenure is null))
            await report.WriteLineAsync($"missing: {Line(finding.Row)}");
        foreach (var finding in findings.Where(f => f.DaysApart > TolerableDays))
            await report.WriteLineAsync($"other dates: {Line(finding.Row)}; here {Line(finding.Tenure!)}");
        await report.WriteLineAsync("role            rows   found   share");
        foreach (var role in findings.GroupBy(f => f.Row.Role))
            await report.WriteLineAsync(string.Create(Plain, $"{role.Key,-12}{role.Count(),8}{role.Count(Found),8}{Share([.. role]),8:F1}"));
        await report.WriteLineAsync(string.Create(Plain, $"coverage {Share(findings):F1} %"));
    }

    private static double Share(List<LeadersFinding> findings) => findings.Count == 0 ? 0 : 100.0 * findings.Count(Found) / findings.Count;

    private static bool Found(LeadersFinding finding) => finding.Tenure is not null;

    private static string Line(LeadersReferenceRow row) => $"{row.Country} {row.Role} {row.Name}, {row.Start} to {row.End ?? "now"}";

    private static string Line(Tenure tenure) =>
        string.Create(Plain, $"{tenure.Person}, {tenure.Office}, {tenure.From:yyyy-MM-dd} to {(tenure.To is { } to ? to.ToString("yyyy-MM-dd", Plain) : "now")}");
}
