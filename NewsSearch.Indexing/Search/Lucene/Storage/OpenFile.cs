using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>A file of the index open for reading, shared by every input over it. May be deleted by the index while open.</summary>
internal sealed class OpenFile : IDisposable
{
    private readonly SafeFileHandle _handle;

    /// <param name="path">The file.</param>
    /// <param name="whole">Whether all of it is to be held in memory.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public OpenFile(string path, bool whole = false)
    {
        Path = path;
        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        Length = RandomAccess.GetLength(_handle);
        if (!whole)
            return;
        Whole = new byte[Length];
        Read(Whole, 0);
    }

    public string Path { get; }

    /// <summary>All of it, where that is held in memory.</summary>
    public byte[]? Whole { get; }

    /// <summary>In bytes; files of an index never change once written.</summary>
    public long Length { get; }

    /// <summary>Fills <paramref name="destination"/> from <paramref name="position"/>.</summary>
    /// <exception cref="EndOfStreamException">The file is shorter than its index says.</exception>
    public void Read(Span<byte> destination, long position)
    {
        while (destination.Length > 0)
        {
            var read = RandomAccess.Read(_handle, destination, position);
            if (read == 0)
                throw new EndOfStreamException($"{Path} ends before position {position}.");
            destination = destination[read..];
            position += read;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
