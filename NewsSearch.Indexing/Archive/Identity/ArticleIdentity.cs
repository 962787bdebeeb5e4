using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Identity;

/// <summary>What makes an article the same one when it comes again.</summary>
/// <remarks>
/// The id that its source gave, which is unique within that source; else its canonical address; else its origin: the path under the
/// folder imported and the entry in an archive. A line of a file, or a document from standard input, without id or address has its content as identity.
/// </remarks>
internal static class ArticleIdentity
{
    private const int IdLength = 12;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The identity, one text; parts are parted by line feeds, which no part holds.</summary>
    public static string Of(Article article, ReadOnlySpan<byte> contentHash)
    {
        if (article.SourceId is { Length: > 0 } id)
            return CanonicalAddress.Of(id) is { } permalink ? Address(permalink) : $"id\n{Scope(article.Source)}\n{Line(id)}";
        if (CanonicalAddress.Of(article.Url) is { } url)
            return Address(url);
        return article.Origin.Line is not null || article.Origin.Path == "-"
            ? $"content\n{Convert.ToHexStringLower(contentHash)}"
            : $"file\n{File(article.Origin)}";
    }

    /// <summary>Whether <paramref name="identity"/> rests on the name of a file named by itself, or of one right under the folder imported: other folders have files of that name too.</summary>
    public static bool IsFileName(string identity) =>
        identity.StartsWith("file\n", StringComparison.Ordinal) && !identity.AsSpan().ContainsAny('/', '!');

    /// <summary>The identity of an article where <paramref name="identity"/> turned out to stand for another one; null where it cannot. A source's id is then taken within its file, a file's name with its content.</summary>
    public static string? Narrower(string identity, Origin origin, ReadOnlySpan<byte> contentHash) =>
        identity.StartsWith("id\n", StringComparison.Ordinal) ? $"{identity}\n{File(origin)}"
        : IsFileName(identity) ? $"{identity}\n{Convert.ToHexStringLower(contentHash)}"
        : null;

    /// <summary>The public id of an identity: 62 bits of its SHA-256 in base 36, so that among a million articles two share one with a chance of one in ten million.</summary>
    public static string PublicId(string identity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        var rest = BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(IdLength, rest, (id, value) =>
        {
            for (var i = 0; i < id.Length; i++, value /= 36)
                id[i] = Digits[(int)(value % 36)];
        });
    }

    private static string Address(string canonical) => $"url\n{canonical}";

    private static string Scope(string? source) => Line(source ?? "").ToLowerInvariant();

    private static string File(Origin origin) => Line(origin.Entry is null ? origin.Path : $"{origin.Path}!{origin.Entry}");

    private static string Line(string part) => part.Trim().ReplaceLineEndings(" ");
}
