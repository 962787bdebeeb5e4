using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>Keeps readings with the corrections that hold laid over them, in one transaction: what was read beside what it comes to, and the counts of the latter.</summary>
/// <param name="write">The transaction.</param>
/// <param name="tally">Counts anew what follows from mentions; null to leave leaders and countries as far as names carry them.</param>
internal sealed class LaidReadings(ArchiveWrite write, Func<IReadingTally>? tally)
{
    private readonly DerivedNames derived = new(write);
    private HoldingFixes? holding;

    /// <summary>Enters what was read in <paramref name="row"/>'s current version, which has no reading in the counts: corrected.</summary>
    public async Task PutAsync(ArticleRow row, Annotations read, CancellationToken ct)
    {
        var (kept, fixes) = await LaidAsync(row, read, ct);
        derived.Add(row, kept);
        Keep(row.Number, Body.Pack(kept), fixes.Count == 0 ? null : Body.Pack(read), fixes);
    }

    /// <summary>Lays the corrections that hold now over what was read in <paramref name="row"/>; false where that changes nothing, or nothing counts because the article is withdrawn or unread.</summary>
    public async Task<bool> LayAgainAsync(ArticleRow row, CancellationToken ct)
    {
        if (row.Withdrawn is not null || await ReadAsync(row.Number, ct) is not var (before, read))
            return false;
        var (kept, fixes) = await LaidAsync(row, read is null ? Body.Unpack<Annotations>(before) : Body.Unpack<Annotations>(read), ct);
        var packed = Body.Pack(kept);
        var same = packed.AsSpan().SequenceEqual(before);
        if (!same)
        {
            derived.Remove(row.Number, Body.Unpack<Annotations>(before));
            derived.Add(row, kept);
            row.Sequence = write.Next(CounterRow.Sequence);
        }

        Keep(row.Number, packed, fixes.Count == 0 ? null : read ?? before, fixes);
        return !same;
    }

    /// <summary>What was read in an article before any correction; null where nothing was.</summary>
    public async Task<Annotations?> AsReadAsync(long article, CancellationToken ct) =>
        await ReadAsync(article, ct) is var (kept, read) ? Body.Unpack<Annotations>(read ?? kept) : null;

    private async Task<(byte[] Kept, byte[]? Read)?> ReadAsync(long article, CancellationToken ct)
    {
        var found = await (
            from reading in write.Context.Readings
            where reading.Article == article
            join unfixed in write.Context.UnfixedReadings on reading.Article equals unfixed.Article into unfixedOnes
            from unfixed in unfixedOnes.DefaultIfEmpty()
            select new { reading.Packed, Read = unfixed == null ? null : unfixed.Packed }).AsNoTracking().FirstOrDefaultAsync(ct);
        return found is null ? null : (found.Packed, found.Read);
    }

    private async Task<FixedReading> LaidAsync(ArticleRow row, Annotations read, CancellationToken ct)
    {
        holding ??= Holding();
        var laid = holding.Over(read, new FixedArticle(row.Id, row.Source, DayNumber.Day(row.Day)));
        if (laid.Fixes.Count == 0 || tally is null)
            return laid;
        var article = (await StoredArticles.CurrentAsync(write.Context, [row], ct))[row.Number].Article;
        return laid with { Annotations = tally().Tally(article, laid.Annotations) };
    }

    private void Keep(long article, byte[] kept, byte[]? read, IReadOnlyCollection<long> fixes)
    {
        write.Run("INSERT INTO readings(article, packed) VALUES ($1, $2) ON CONFLICT(article) DO UPDATE SET packed = excluded.packed", article, kept);
        if (read is null)
            write.Run("DELETE FROM unfixed_readings WHERE article = $1", article);
        else
            write.Run("INSERT INTO unfixed_readings(article, packed) VALUES ($1, $2) ON CONFLICT(article) DO UPDATE SET packed = excluded.packed", article, read);
        write.Run("DELETE FROM fixed_readings WHERE article = $1", article);
        foreach (var fix in fixes)
            write.Run("INSERT INTO fixed_readings(fix, article) VALUES ($1, $2)", fix, article);
    }

    private HoldingFixes Holding() => new(write.Ask(
        "SELECT number, packed FROM name_fixes WHERE undone_at IS NULL ORDER BY number",
        r => (r.GetInt64(0), Body.Unpack<NameFix>(r.GetFieldValue<byte[]>(1)))));
}
