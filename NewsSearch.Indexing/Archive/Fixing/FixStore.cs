using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>
/// Corrections of names: made, undone, listed. One is kept in a transaction of its own, so that every reading saved after it is corrected as it is saved;
/// then it is laid over the readings that are there, some at a time, and marked as open until that is done: a killed process leaves it to the next that looks.
/// </summary>
internal sealed class FixStore(ArchiveDatabase database, TimeProvider clock, Func<IReadingTally>? tally)
{
    // A server that stores or withdraws meanwhile waits no longer than such a piece takes.
    private const int Piece = 100;

    private const string Columns = "f.number, f.made_at, f.undone_at, f.packed, (SELECT COUNT(*) FROM fixed_readings x JOIN articles a ON a.number = x.article WHERE x.fix = f.number AND a.withdrawn IS NULL), f.open";

    private readonly FixReach reach = new(database);

    public async Task<NameFixOutcome> MakeAsync(NameFix wanted, IProgress<NameFixProgress>? progress, CancellationToken ct)
    {
        var (number, refused) = await database.WriteAsync<(long, string?)>(async write =>
        {
            if (FixRules.Refusal(write, wanted) is { } why)
                return (0, why);
            var fix = Completed(write, wanted);
            var row = new NameFixRow { MadeAt = clock.GetUtcNow(), Open = true, Entity = fix.Entity, Target = fix.Into?.Id, Article = fix.Article, Packed = Body.Pack(fix) };
            write.Context.NameFixes.Add(row);
            await write.Context.SaveChangesAsync(ct);
            Entitle(write, fix);
            Log(write, fix, ArchiveAct.NamesCorrected, $"{fix.InWords()} (correction {row.Number})");
            return (row.Number, null);
        }, ct);
        if (refused is not null)
            return NameFixOutcome.No(refused);
        await LayAsync(number, progress, ct);
        return new NameFixOutcome(await FindAsync(number, ct), null);
    }

    public async Task<NameFixOutcome> UndoAsync(long number, IProgress<NameFixProgress>? progress, CancellationToken ct)
    {
        var refused = await database.WriteAsync(async write =>
        {
            var row = await write.Context.NameFixes.FirstOrDefaultAsync(f => f.Number == number, ct);
            if (row is null)
                return Told($"There is no correction {number}.");
            if (row.UndoneAt is not null)
                return Told($"Correction {number} was undone before.");
            (row.UndoneAt, row.Open) = (clock.GetUtcNow(), true);
            await write.Context.SaveChangesAsync(ct);
            var fix = Body.Unpack<NameFix>(row.Packed);
            Entitle(write, fix);
            Log(write, fix, ArchiveAct.NamesRestored, Told($"correction {number} undone: {fix.InWords()}"));
            return null;
        }, ct);
        if (refused is not null)
            return NameFixOutcome.No(refused);
        await LayAsync(number, progress, ct);
        return new NameFixOutcome(await FindAsync(number, ct), null);
    }

    /// <summary>Lays over what a killed process left open; gives how many corrections that were.</summary>
    public async Task<int> FinishAsync(CancellationToken ct)
    {
        var open = await database.AskAsync("SELECT number FROM name_fixes WHERE open ORDER BY number", r => r.GetInt64(0), ct);
        foreach (var number in open)
            await LayAsync(number, progress: null, ct);
        return open.Count;
    }

    /// <summary>All corrections, latest first, undone ones too.</summary>
    public async Task<IReadOnlyList<KeptNameFix>> ListAsync(CancellationToken ct) =>
        await database.AskAsync($"SELECT {Columns} FROM name_fixes f ORDER BY f.number DESC", Kept, ct);

    /// <summary>The corrections that hold and that an entity has to do with, oldest first.</summary>
    public async Task<IReadOnlyList<KeptNameFix>> OfAsync(string entity, CancellationToken ct) =>
        await database.AskAsync($"SELECT {Columns} FROM name_fixes f WHERE (f.entity = $1 OR f.target = $1) AND f.undone_at IS NULL ORDER BY f.number", Kept, ct, entity);

    /// <summary>The entity that another went into, over as many merges as there were; null where it went into none.</summary>
    public async Task<string?> MergedIntoAsync(string id, CancellationToken ct)
    {
        var (at, last) = (id, 0L);
        while (true)
        {
            var next = (await database.AskAsync("SELECT number, packed FROM name_fixes WHERE entity = $1 AND undone_at IS NULL AND number > $2 ORDER BY number", r => (Number: r.GetInt64(0), Fix: Body.Unpack<NameFix>(r.GetFieldValue<byte[]>(1))), ct, at, last))
                .FirstOrDefault(f => f.Fix.Kind == NameFixKind.Merge);
            if (next.Fix is null)
                return at == id ? null : at;
            (at, last) = (next.Fix.Into!.Id, next.Number);
        }
    }

    private async Task<KeptNameFix?> FindAsync(long number, CancellationToken ct) =>
        (await database.AskAsync($"SELECT {Columns} FROM name_fixes f WHERE f.number = $1", Kept, ct, number)).SingleOrDefault();

    private async Task LayAsync(long number, IProgress<NameFixProgress>? progress, CancellationToken ct)
    {
        if (await FindAsync(number, ct) is not { } kept)
            return;
        var articles = await reach.OfAsync(number, kept.Fix, kept.UndoneAt is not null, ct);
        // What counts leaders and countries is made ready before anything is locked.
        if (articles.Count > 0)
            tally?.Invoke();
        var done = 0;
        foreach (var piece in articles.Chunk(Piece))
        {
            await LayAsync(piece, ct);
            progress?.Report(new NameFixProgress(done += piece.Length, articles.Count));
        }

        await database.WriteAsync(write => Task.FromResult(write.Run("UPDATE name_fixes SET open = 0 WHERE number = $1", number)), ct);
    }

    private Task<int> LayAsync(long[] articles, CancellationToken ct) => database.WriteAsync(async write =>
    {
        var readings = new LaidReadings(write, tally);
        var changed = 0;
        foreach (var row in await write.Context.Articles.Where(a => articles.Contains(a.Number)).ToListAsync(ct))
            changed += await readings.LayAgainAsync(row, ct) ? 1 : 0;
        return changed;
    }, ct);

    /// <summary>A correction with what the archive knows: the name that was read, never one given by an earlier correction, so that each can be undone without the others.</summary>
    private static NameFix Completed(ArchiveWrite write, NameFix fix) => fix switch
    {
        { Into: { } into } => fix with { Before = Named(write, fix.Entity), Into = into with { Name = AsRead(write, into.Id) ?? into.Name } },
        { Entity: not null } => fix with { Before = Named(write, fix.Entity) },
        _ => fix,
    };

    private static string? Named(ArchiveWrite write, string? entity)
    {
        if (entity is null)
            return null;
        return AsRead(write, entity) ?? (write.Ask("SELECT name FROM entities WHERE id = $1", r => r.GetString(0), entity) is [var name, ..] ? name : null);
    }

    private static string? AsRead(ArchiveWrite write, string entity) => Renamings(write, entity) is [var first, ..] ? first.Before : null;

    /// <summary>Gives an entity that was renamed, or whose renaming was undone, its name in the list of entities.</summary>
    private static void Entitle(ArchiveWrite write, NameFix fix)
    {
        if (fix.Kind != NameFixKind.Rename)
            return;
        var name = Renamings(write, fix.Entity!) is [.., var last] ? last.Name : fix.Before;
        write.Run("UPDATE entities SET name = $2, named_at = $3 WHERE id = $1", fix.Entity, name, write.Next(CounterRow.Naming));
    }

    private static List<NameFix> Renamings(ArchiveWrite write, string entity) =>
    [
        .. write.Ask("SELECT packed FROM name_fixes WHERE entity = $1 AND undone_at IS NULL ORDER BY number", r => Body.Unpack<NameFix>(r.GetFieldValue<byte[]>(0)), entity)
            .Where(f => f.Kind == NameFixKind.Rename),
    ];

    // What is about one article is logged with it, and goes with it when it is erased.
    private void Log(ArchiveWrite write, NameFix fix, ArchiveAct act, string detail) =>
        write.Context.Log.Add(new LogRow { At = clock.GetUtcNow(), Article = fix.Article ?? "", Act = act, Detail = detail });

    private static KeptNameFix Kept(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetInt64(0),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
        row.IsDBNull(2) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetInt32(4),
        Body.Unpack<NameFix>(row.GetFieldValue<byte[]>(3)))
    {
        Open = row.GetBoolean(5),
    };

    private static string Told(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
