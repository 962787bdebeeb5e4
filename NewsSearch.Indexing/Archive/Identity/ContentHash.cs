using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Identity;

/// <summary>A hash over everything that makes another version of an article: text, date, authors, outlet, address, section, language, names given. Not where it came from, nor what cleaning removed or flagged.</summary>
internal static class ContentHash
{
    /// <summary>Sixteen bytes.</summary>
    public static byte[] Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, article.Title);
        AddAll(hash, article.Paragraphs);
        AddAll(hash, article.Authors);
        Add(hash, article.Published is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.At:O} {date.Precision}") : null);
        Add(hash, article.Source);
        Add(hash, CanonicalAddress.Of(article.Url) ?? article.Url);
        Add(hash, article.Section);
        Add(hash, article.Language);
        if (article.Given is { } given)
        {
            foreach (var names in new[] { given.People, given.Places, given.Organisations, given.Countries, given.Leaders })
                AddAll(hash, names);
        }

        return hash.GetHashAndReset()[..16];
    }

    private static void AddAll(IncrementalHash hash, IReadOnlyList<string> parts)
    {
        hash.AppendData(BitConverter.GetBytes(parts.Count));
        foreach (var part in parts)
            Add(hash, part);
    }

    // Lengths before parts: no two articles run together into the same bytes.
    private static void Add(IncrementalHash hash, string? part)
    {
        hash.AppendData(BitConverter.GetBytes(part?.Length ?? -1));
        hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
    }
}
