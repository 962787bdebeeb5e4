using System.Security.Cryptography;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Api;

/// <summary>Imports a file that came over the network: kept aside under its own name while it is read, then deleted.</summary>
public sealed class UploadedImport(Importer importer)
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const long MostBytes = 2L << 30;

    private const string Nameless = "upload";
    private const int LongestName = 120;
    private const int DigestLength = 16;

    /// <summary>Imports <paramref name="body"/>; null where it is larger than <see cref="MostBytes"/>.</summary>
    public async Task<ImportReport?> ImportAsync(Stream body, string? name, ImportOptions options, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-import-");
        try
        {
            var file = Path.Combine(folder.FullName, SafeName(name));
            if (await KeepAsync(body, file, ct) is not { } digest)
                return null;
            if (Path.GetFileName(file) == Nameless)
                file = Renamed(file, digest);
            return await importer.ImportAsync(file, options, null, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A name that stays within its folder: the last part of what was said, without characters that any system forbids.</summary>
    public static string SafeName(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var safe = string.Concat(last.Where(c => !char.IsControl(c) && !":*?\"<>|".Contains(c))).Trim().TrimStart('.');
        return safe.Length == 0 ? Nameless : safe.Length > LongestName ? safe[^LongestName..] : safe;
    }

    // A file without a name is told by its content, else any two of them would be versions of one article.
    private static string Renamed(string file, string digest)
    {
        var named = $"{file}-{digest}";
        File.Move(file, named);
        return named;
    }

    private static async Task<string?> KeepAsync(Stream body, string path, CancellationToken ct)
    {
        await using var file = File.Create(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(buffer, ct)) > 0)
        {
            if (file.Length + read > MostBytes)
                return null;
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
