using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Fixing;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Meaning;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>What operators do to single articles: withdraw, reinstate, erase, correct. Each is logged.</summary>
internal sealed class OperatorActs(ArchiveDatabase database, TimeProvider clock, Func<IReadingTally>? tally)
{
    public Task<bool> WithdrawAsync(string id, string why, CancellationToken ct) => database.WriteAsync(async write =>
    {
        if (await RowAsync(write, id, ct) is not { } row)
            return false;
        await new DerivedNames(write).TakeOutAsync(row.Number, ct);
        VectorStore.Drop(write, row);
        row.Withdrawn = why;
        row.Sequence = write.Next(CounterRow.Sequence);
        Log(write, id, ArchiveAct.Withdrawn, why);
        return true;
    }, ct);

    public Task<bool> ReinstateAsync(string id, CancellationToken ct) => database.WriteAsync(async write =>
    {
        if (await RowAsync(write, id, ct) is not { Withdrawn: not null } row)
            return false;
        // Corrections of names may have been made and undone meanwhile.
        var laid = new LaidReadings(write, tally);
        if (await laid.AsReadAsync(row.Number, ct) is { } read)
            await laid.PutAsync(row, read, ct);
        row.Withdrawn = null;
        row.Sequence = write.Next(CounterRow.Sequence);
        Log(write, id, ArchiveAct.Reinstated, null);
        return true;
    }, ct);

    public Task<bool> CorrectAsync(string id, ArticleCorrection correction, CancellationToken ct) => database.WriteAsync(async write =>
    {
        if (await RowAsync(write, id, ct) is not { } row)
            return false;
        var article = Body.Unpack<Article>((await write.Context.Versions.AsNoTracking().SingleAsync(v => v.Article == row.Number && v.Version == row.Version, ct)).Packed);
        var known = await write.Context.Corrections.FirstOrDefaultAsync(c => c.Article == row.Number, ct);
        var before = known is null ? article : Body.Unpack<ArticleCorrection>(known.Packed).Over(article);
        var merged = known is null ? correction : Body.Unpack<ArticleCorrection>(known.Packed).With(correction);
        var after = merged.Over(article);
        if (known is null)
            write.Context.Corrections.Add(new CorrectionRow { Article = row.Number, CorrectedAt = clock.GetUtcNow(), Packed = Body.Pack(merged) });
        else
            (known.CorrectedAt, known.Packed) = (clock.GetUtcNow(), Body.Pack(merged));
        // Offsets count from the headline on, and leaders go by the date: what was read no longer holds.
        if (after.Text != before.Text || after.Published?.Day != before.Published?.Day)
            await new DerivedNames(write).DropReadingAsync(row, ct);
        if (after.Text != before.Text)
            VectorStore.Drop(write, row);
        new ArticleFields(merged).Set(row, article);
        // A correction of names may hold for one outlet only.
        if (after.Source != before.Source)
        {
            await write.Context.SaveChangesAsync(ct);
            await new LaidReadings(write, tally).LayAgainAsync(row, ct);
        }

        row.Sequence = write.Next(CounterRow.Sequence);
        Log(write, id, ArchiveAct.Corrected, string.Join(", ", correction.Fields()));
        return true;
    }, ct);

    public async Task<bool> EraseAsync(string id, CancellationToken ct)
    {
        var erased = await database.WriteAsync(async write =>
        {
            if (await RowAsync(write, id, ct) is not { } row)
                return false;
            // Freed pages are overwritten, so that nothing of the text stays in the file.
            write.Run("PRAGMA secure_delete=ON");
            await EraseAsync(write, row, ct);
            return true;
        }, ct);
        if (erased)
            await database.TruncateLogAsync(ct);
        return erased;
    }

    public Task<IReadOnlyList<LogEntry>> LogAsync(int max, CancellationToken ct) => database.ReadAsync<IReadOnlyList<LogEntry>>(async context =>
        await context.Log.OrderByDescending(l => l.Key).Take(max).Select(l => new LogEntry(l.At, l.Article, l.Act, l.Detail)).ToListAsync(ct), ct);

    private async Task EraseAsync(ArchiveWrite write, ArticleRow row, CancellationToken ct)
    {
        await new DerivedNames(write).DropReadingAsync(row, ct);
        VectorStore.Drop(write, row);
        var contents = write.Ask("SELECT content_hash FROM versions WHERE article = $1 ORDER BY version", r => r.GetFieldValue<byte[]>(0), row.Number);
        var current = await write.Context.Versions.AsNoTracking().SingleAsync(v => v.Article == row.Number && v.Version == row.Version, ct);
        new NearCopies(write).Remove(row.Number, Bands.Of(Shingles.Of(Body.Unpack<Article>(current.Packed))));
        write.Run("DELETE FROM corrections WHERE article = $1", row.Number);
        write.Run("DELETE FROM versions WHERE article = $1", row.Number);
        write.Run("DELETE FROM name_fixes WHERE article = $1", row.Id);
        write.Run("DELETE FROM imported_articles WHERE article = $1", row.Number);
        write.Run("DELETE FROM log WHERE article = $1", row.Id);
        write.Context.Articles.Remove(row);
        write.Context.Erased.Add(new ErasedRow { Id = row.Id, ErasedAt = clock.GetUtcNow(), Sequence = write.Next(CounterRow.Sequence), Contents = [.. contents.SelectMany(c => c)] });
        Log(write, row.Id, ArchiveAct.Erased, null);
    }

    private static Task<ArticleRow?> RowAsync(ArchiveWrite write, string id, CancellationToken ct) =>
        write.Context.Articles.FirstOrDefaultAsync(a => a.Id == id, ct);

    private void Log(ArchiveWrite write, string id, ArchiveAct act, string? detail) =>
        write.Context.Log.Add(new LogRow { At = clock.GetUtcNow(), Article = id, Act = act, Detail = detail });
}
