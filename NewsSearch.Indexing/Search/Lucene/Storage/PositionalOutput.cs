using System.Buffers;
using System.IO.Hashing;
using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Writes a new file of the index from beginning to end. Most of it comes by the byte: it is gathered, and summed as it goes out.</summary>
internal sealed class PositionalOutput : IndexOutput
{
    private const int BufferSize = 64 * 1024;
    private readonly SafeFileHandle _handle;
    private readonly Action _closed;
    private readonly Crc32 _checksum = new();
    private byte[] _gathered = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _count;
    private long _written;
    private bool _open = true;

    /// <param name="path">The file; one of that name is written over.</param>
    /// <param name="closed">Called when all of it has gone to the operating system.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public PositionalOutput(string path, Action closed)
    {
        _handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        _closed = closed;
    }

    /// <inheritdoc/>
    public override long Position => _written + _count;

    /// <inheritdoc/>
    public override long Length => Position;

    /// <inheritdoc/>
    public override long Checksum
    {
        get
        {
            Flush();
            return _checksum.GetCurrentHashAsUInt32();
        }
    }

    /// <inheritdoc/>
    public override void WriteByte(byte b)
    {
        if (_count == _gathered.Length)
            Flush();
        _gathered[_count++] = b;
    }

    /// <inheritdoc/>
    public override void WriteBytes(byte[] b, int offset, int length)
    {
        for (var rest = b.AsSpan(offset, length); rest.Length > 0;)
        {
            if (_count == _gathered.Length)
                Flush();
            var taken = Math.Min(rest.Length, _gathered.Length - _count);
            rest[..taken].CopyTo(_gathered.AsSpan(_count));
            _count += taken;
            rest = rest[taken..];
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        var gathered = _gathered.AsSpan(0, _count);
        RandomAccess.Write(_handle, gathered, _written);
        _checksum.Append(gathered);
        _written += _count;
        _count = 0;
    }

    /// <inheritdoc/>
    [Obsolete("Lucene asks for this nowhere.")]
    public override void Seek(long pos) => throw new NotSupportedException("A file of the index is written from beginning to end.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing || !_open)
            return;
        _open = false;
        try
        {
            Flush();
            _closed();
        }
        finally
        {
            _handle.Dispose();
            ArrayPool<byte>.Shared.Return(_gathered);
            _gathered = [];
        }
    }
}
