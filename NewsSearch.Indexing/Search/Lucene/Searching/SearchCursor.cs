using System.Buffers.Binary;
using System.Buffers.Text;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where a page ends, as text for an address: the sort values of its last hit, so it holds while the index changes.</summary>
internal static class SearchCursor
{
    private const int Size = 17;

    /// <summary>The cursor behind a hit.</summary>
    public static string Write(SearchSort sort, HitKey last)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bytes[0] = (byte)sort;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], last.Rank);
        BinaryPrimitives.WriteInt64BigEndian(bytes[9..], last.Number);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The key to go on behind; null where <paramref name="cursor"/> is not one of this order.</summary>
    public static HitKey? Read(string cursor, SearchSort sort)
    {
        Span<byte> bytes = stackalloc byte[Size];
        return Base64Url.IsValid(cursor, out var length) && length == Size
            && Base64Url.TryDecodeFromChars(cursor, bytes, out _) && bytes[0] == (byte)sort
            ? new HitKey(BinaryPrimitives.ReadInt64BigEndian(bytes[1..]), BinaryPrimitives.ReadInt64BigEndian(bytes[9..]))
            : null;
    }
}
