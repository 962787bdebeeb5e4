using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// Blocks of an index's files that were read before, in memory. The system keeps them too, but to ask it for one takes a microsecond, and a page of results asks for a hundred: the blocks of terms, the first documents of each, twenty articles.
/// A block has one place, where the next one that belongs there takes it. Safe for use by several threads; of two that miss the same block both read it.
/// </summary>
internal sealed class FileBlocks
{
    /// <summary>How many bytes a block has. It begins at a multiple of it; the last of a file is shorter.</summary>
    public const int Size = 4_096;

    /// <summary>Together 32 MB.</summary>
    private const int Places = 8_192;

    private readonly Block?[] _blocks = new Block?[Places];

    /// <summary>A block of a file; null where it is not here.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The number of the block in it.</param>
    public byte[]? Find(OpenFile file, long number) =>
        Volatile.Read(ref _blocks[PlaceOf(file, number)]) is { } block && block.Number == number && ReferenceEquals(block.File, file) ? block.Bytes : null;

    /// <summary>A block of a file, read where it is not here, and kept.</summary>
    /// <inheritdoc cref="OpenFile.Read"/>
    public byte[] Read(OpenFile file, long number)
    {
        if (Find(file, number) is { } known)
            return known;
        var bytes = new byte[Math.Min(Size, file.Length - number * Size)];
        file.Read(bytes, number * Size);
        Volatile.Write(ref _blocks[PlaceOf(file, number)], new Block(file, number, bytes));
        return bytes;
    }

    /// <summary>Blocks of a file that follow on each other have places that do.</summary>
    private static int PlaceOf(OpenFile file, long number) => (int)((RuntimeHelpers.GetHashCode(file) + number) & (Places - 1));

    private sealed record Block(OpenFile File, long Number, byte[] Bytes);
}
