using System.Buffers.Binary;
using System.Buffers.Text;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where a page ends, as text for an address: the sort values of its last hit, so it holds while the index changes. Among hits that are ordered by words and meaning, each beside the others, it is a place.</summary>
internal static class SearchCursor
{
    private const int Size = 17;
    private const byte Place = 0xFF;

    /// <summary>The cursor behind a hit.</summary>
    public static string Write(SearchSort sort, HitKey last) => Write((byte)sort, last.Rank, last.Number);

    /// <summary>The cursor behind so many hits.</summary>
    public static string WritePlace(int hits) => Write(Place, hits, 0);

    /// <summary>The key to go on behind; null where <paramref name="cursor"/> is not one of this order.</summary>
    public static HitKey? Read(string cursor, SearchSort sort) => Read(cursor) is var (kind, rank, number) && kind == (byte)sort ? new HitKey(rank, number) : null;

    /// <summary>How many hits to pass over; null where <paramref name="cursor"/> is no place.</summary>
    public static int? ReadPlace(string cursor) => Read(cursor) is (Place, >= 0 and <= int.MaxValue and var hits, _) ? (int)hits : null;

    private static string Write(byte kind, long first, long second)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bytes[0] = kind;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], first);
        BinaryPrimitives.WriteInt64BigEndian(bytes[9..], second);
        return Base64Url.EncodeToString(bytes);
    }

    private static (byte Kind, long First, long Second)? Read(string cursor)
    {
        Span<byte> bytes = stackalloc byte[Size];
        return Base64Url.IsValid(cursor, out var length) && length == Size && Base64Url.TryDecodeFromChars(cursor, bytes, out _)
            ? (bytes[0], BinaryPrimitives.ReadInt64BigEndian(bytes[1..]), BinaryPrimitives.ReadInt64BigEndian(bytes[9..]))
            : null;
    }
}
