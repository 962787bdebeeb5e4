using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>Keys to the API: shown once, kept hashed.</summary>
internal sealed class ApiKeys(ArchiveDatabase database, TimeProvider clock)
{
    private const int Bytes = 32;
    private const string Prefix = "ns_";

    // Noting each use would be a write to the disk for each request.
    private static readonly TimeSpan NotedAfter = TimeSpan.FromMinutes(1);

    public Task<string> AddAsync(string name, CancellationToken ct) => database.WriteAsync(async write =>
    {
        if (await write.Context.ApiKeys.AnyAsync(k => k.Name == name, ct))
            throw new ArchiveException($"A key named '{name}' exists already. Choose another name; 'newssearch keys list' shows all.");
        var key = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        write.Context.ApiKeys.Add(new ApiKeyRow { Name = name, Hash = Hash(key), CreatedAt = clock.GetUtcNow() });
        return key;
    }, ct);

    public async Task<bool> IsKeyAsync(string key, CancellationToken ct)
    {
        var hash = Hash(key);
        var row = await database.ReadAsync(context => context.ApiKeys.FirstOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, ct), ct);
        if (row is null)
            return false;
        var now = clock.GetUtcNow();
        if (row.UsedAt is null || now - row.UsedAt >= NotedAfter)
            await database.WriteAsync(write => Task.FromResult(write.Run("UPDATE api_keys SET used_at = $2 WHERE key = $1", row.Key, now.ToUnixTimeMilliseconds())), ct);
        return true;
    }

    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<ApiKey>>(async context =>
        await context.ApiKeys.OrderBy(k => k.Key).Select(k => new ApiKey(k.Name, k.CreatedAt, k.UsedAt, k.RevokedAt)).ToListAsync(ct), ct);

    public Task<bool> RevokeAsync(string name, CancellationToken ct) => database.WriteAsync(write =>
        Task.FromResult(write.Run("UPDATE api_keys SET revoked_at = $2 WHERE name = $1 AND revoked_at IS NULL", name, clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0), ct);

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
