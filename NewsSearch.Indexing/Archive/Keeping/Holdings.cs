using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>What the archive holds, by outlet; counted again only after a change.</summary>
internal sealed class Holdings(ArchiveDatabase database)
{
    private (long Sequence, IReadOnlyList<OutletRecord> Outlets)? counted;

    /// <summary>The outlets, largest first.</summary>
    public Task<IReadOnlyList<OutletRecord>> OutletsAsync(CancellationToken ct) => database.ReadAsync(async context =>
    {
        var sequence = await context.Counters.Where(c => c.Name == CounterRow.Sequence).Select(c => c.Value).SingleAsync(ct);
        if (counted is { } known && known.Sequence == sequence)
            return known.Outlets;
        // One walk over the index on (source, day).
        var days = await context.Articles.Where(a => a.Withdrawn == null)
            .GroupBy(a => new { a.Source, a.Day })
            .Select(g => new { g.Key.Source, g.Key.Day, Articles = g.Count() })
            .ToListAsync(ct);
        IReadOnlyList<OutletRecord> outlets =
        [
            .. days.GroupBy(d => d.Source, d => (d.Day, d.Articles)).Select(g => Outlet(g.Key, [.. g]))
                .OrderByDescending(o => o.Articles).ThenBy(o => o.Source, StringComparer.Ordinal),
        ];
        counted = (sequence, outlets);
        return outlets;
    }, ct);

    private static OutletRecord Outlet(string? source, List<(int? Day, int Articles)> days)
    {
        var dated = days.Where(d => d.Day is not null).Select(d => (Day: d.Day!.Value, d.Articles)).ToList();
        return new OutletRecord(
            source,
            days.Sum(d => d.Articles),
            days.Where(d => d.Day is null).Sum(d => d.Articles),
            dated.Count == 0 ? null : DayNumber.Day(dated.Min(d => d.Day)),
            dated.Count == 0 ? null : DayNumber.Day(dated.Max(d => d.Day)),
            [.. dated.GroupBy(d => DayNumber.Year(d.Day)).OrderBy(y => y.Key).Select(y => new YearCount(y.Key, y.Sum(d => d.Articles)))]);
    }
}
