using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>Looks whether an archive is whole: the file's structure, references, bodies, and every count against what it counts.</summary>
internal sealed class ArchiveCheck(ArchiveDatabase database)
{
    private const int Most = 100;

    // Each gives the ids or names that break a rule.
    private static readonly (string Rule, string Sql)[] Rules =
    [
        ("has no current version", "SELECT id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.article = a.number AND v.version = a.version)"),
        ("has gaps among its versions", "SELECT id FROM articles a WHERE a.version <> (SELECT COUNT(*) FROM versions v WHERE v.article = a.number)"),
        ("is marked as read and has no reading, or the other way round", "SELECT id FROM articles a WHERE (a.read_stamp IS NULL) = EXISTS (SELECT 1 FROM readings r WHERE r.article = a.number)"),
        ("is marked as compared by meaning and has no vectors", "SELECT id FROM articles a WHERE a.vector_model IS NOT NULL AND NOT EXISTS (SELECT 1 FROM passage_vectors v WHERE v.article = a.number)"),
        ("has a change numbered past the sequence", "SELECT id FROM articles WHERE sequence > (SELECT value FROM counters WHERE name = 'sequence')"),
        ("is both erased and there", "SELECT id FROM erased WHERE id IN (SELECT id FROM articles)"),
        ("has wrong counts", "SELECT id FROM entities e WHERE articles <> (SELECT COUNT(*) FROM article_entities a WHERE a.entity = e.key) OR mentions <> (SELECT COALESCE(SUM(a.mentions), 0) FROM article_entities a WHERE a.entity = e.key)"),
        ("is counted for an article that is withdrawn or gone", "SELECT DISTINCT e.id FROM article_entities x JOIN entities e ON e.key = x.entity LEFT JOIN articles a ON a.number = x.article WHERE a.number IS NULL OR a.withdrawn IS NOT NULL"),
        ("is a spelling of no entity", "SELECT surface FROM variants WHERE entity NOT IN (SELECT key FROM entities)"),
        ("is a spelling counted otherwise than it stands in articles", "SELECT surface FROM variants v WHERE mentions <> (SELECT COALESCE(SUM(s.mentions), 0) FROM article_spellings s WHERE s.entity = v.entity AND s.people = 0 AND s.surface = v.surface)"),
        ("is a spelling in an article that does not mention the entity", "SELECT DISTINCT s.surface FROM article_spellings s WHERE NOT EXISTS (SELECT 1 FROM article_entities a WHERE a.article = s.article AND a.entity = s.entity)"),
        ("is an entity missing for an article", "SELECT CAST(entity AS TEXT) FROM article_entities WHERE entity NOT IN (SELECT key FROM entities)"),
        ("is corrected and has no reading", "SELECT CAST(article AS TEXT) FROM unfixed_readings WHERE article NOT IN (SELECT article FROM readings) UNION SELECT CAST(article AS TEXT) FROM fixed_readings WHERE article NOT IN (SELECT article FROM unfixed_readings)"),
        ("is changed by a correction that is gone or was undone", "SELECT CAST(x.article AS TEXT) FROM fixed_readings x JOIN articles a ON a.number = x.article LEFT JOIN name_fixes f ON f.number = x.fix WHERE a.withdrawn IS NULL AND (f.number IS NULL OR (f.undone_at IS NOT NULL AND NOT f.open))"),
        ("came with an import and is gone", "SELECT CAST(article AS TEXT) FROM imported_articles x WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.article = x.article AND v.version = x.version)"),
        ("has a story that goes by an article of another", "SELECT a.id FROM articles a JOIN articles named ON named.number = a.story WHERE named.story IS NOT a.story"),
        ("has an exact copy and no story", "SELECT id FROM articles WHERE story IS NULL AND text_hash IN (SELECT text_hash FROM articles GROUP BY text_hash HAVING COUNT(*) > 1)"),
        ("is compared with others and gone", "SELECT CAST(article AS TEXT) FROM bands WHERE article NOT IN (SELECT number FROM articles) GROUP BY article"),
    ];

    public Task<ArchiveCheckReport> RunAsync(CancellationToken ct) => database.ReadAsync(async context =>
    {
        var problems = new List<string>();
        await AddAsync(context, problems, "PRAGMA integrity_check(100)", row => row == "ok" ? null : $"The file is damaged: {row}.", ct);
        await AddAsync(context, problems, "PRAGMA foreign_key_check", row => $"A row of '{row}' belongs to nothing.", ct);
        foreach (var (rule, sql) in Rules)
            await AddAsync(context, problems, sql, row => $"'{row}' {rule}.", ct);
        await AddUnreadableAsync(context, problems, ct);
        return new ArchiveCheckReport(
            await context.Articles.LongCountAsync(ct),
            await context.Articles.LongCountAsync(a => a.Withdrawn != null, ct),
            await context.Versions.LongCountAsync(ct),
            await context.Articles.LongCountAsync(a => a.Withdrawn == null && a.ReadStamp != null, ct),
            await context.Entities.LongCountAsync(ct),
            await context.Counters.Where(c => c.Name == CounterRow.Sequence).Select(c => c.Value).SingleAsync(ct),
            new FileInfo(database.File).Length,
            problems);
    }, ct);

    private static async Task AddAsync(ArchiveContext context, List<string> problems, string sql, Func<string, string?> told, CancellationToken ct)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        await using var _ = command;
#pragma warning disable CA2100 // Statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (problems.Count < Most && await rows.ReadAsync(ct))
        {
            if (told(rows.GetValue(0).ToString() ?? "") is { } problem)
                problems.Add(problem);
        }
    }

    private static async Task AddUnreadableAsync(ArchiveContext context, List<string> problems, CancellationToken ct)
    {
        var bodies = context.Versions.Join(context.Articles, v => v.Article, a => a.Number, (v, a) => new { a.Id, v.Version, v.Packed });
        await foreach (var body in bodies.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (problems.Count >= Most)
                return;
            if (!IsReadable(body.Packed))
                problems.Add($"Version {body.Version.ToString(CultureInfo.InvariantCulture)} of '{body.Id}' cannot be unpacked.");
        }
    }

    private static bool IsReadable(byte[] packed)
    {
        try
        {
            return Body.Unpack<Article>(packed).Paragraphs is not null;
        }
        catch (Exception damaged) when (damaged is InvalidOperationException or InvalidDataException or JsonException)
        {
            return false;
        }
    }
}
