using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using Lucene.Net.Codecs.Lucene40;
using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// Looks whether files of an index are what was written, from their first byte to their last. Lucene sums each file as it writes it and puts the sum at its end, but compares the two only of the smallest when it opens them: a bit that a disk turns over in the middle of postings would be a wrong count for ever.
/// What lies between is read past the blocks that are kept for searching, and a file that is gone since the index was looked at is none of it any more.
/// </summary>
internal static class WrittenSums
{
    private const int Piece = 1 << 20;

    /// <summary>The first file, of those an index has, that is not as it was written, in a sentence; null where all are.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="files">The names of its files.</param>
    /// <param name="pace">How fast they may be read.</param>
    /// <param name="cancellation">Gives up between two pieces.</param>
    public static async Task<string?> FindDamageAsync(PositionalDirectory directory, IEnumerable<string> files, Pace pace, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            try
            {
                if (await DamageAsync(directory, file, pace, cancellation) is { } damage)
                    return damage;
            }
            catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
            {
                return $"The index's file {file} cannot be read: {e.Message}";
            }
            catch (FileNotFoundException)
            {
                // Merged with others meanwhile.
            }
        }

        return null;
    }

    private static async Task<string?> DamageAsync(PositionalDirectory directory, string name, Pace pace, CancellationToken cancellation)
    {
        using var file = new OpenFile(Path.Combine(directory.Directory.FullName, name));
        var length = Stored(name) ? file.Length : file.Length - sizeof(long);
        if (length < 0)
            return $"The index's file {name} is cut short.";
        var sum = await SumAsync(file, length, pace, cancellation);
        return sum == Written(directory, name, file) ? null : $"The index's file {name} is not as it was written.";
    }

    private static async Task<long> SumAsync(OpenFile file, long length, Pace pace, CancellationToken cancellation)
    {
        var sum = new Crc32();
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (long at = 0; at < length;)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = (int)Math.Min(Piece, length - at);
                file.Read(piece.AsSpan(0, read), at);
                sum.Append(piece.AsSpan(0, read));
                at += read;
                await pace.AfterAsync(read, cancellation);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return sum.GetCurrentHashAsUInt32();
    }

    private static long Written(PositionalDirectory directory, string name, OpenFile file)
    {
        if (Stored(name))
        {
            var sums = StoredSums.Read(directory, IndexFileNames.ParseSegmentName(name));
            return IsFields(name) ? sums.Fields : sums.Places;
        }

        Span<byte> end = stackalloc byte[sizeof(long)];
        file.Read(end, file.Length - sizeof(long));
        return BinaryPrimitives.ReadInt64BigEndian(end);
    }

    private static bool Stored(string name) => IsFields(name) || name.EndsWith($".{Lucene40StoredFieldsWriter.FIELDS_INDEX_EXTENSION}", StringComparison.Ordinal);

    private static bool IsFields(string name) => name.EndsWith($".{Lucene40StoredFieldsWriter.FIELDS_EXTENSION}", StringComparison.Ordinal);
}
