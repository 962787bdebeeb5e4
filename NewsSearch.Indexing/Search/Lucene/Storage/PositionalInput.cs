using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Reads a file of the index or a slice of it, with a buffer of its own. Clones and slices share the file and leave closing it to its owner.</summary>
internal sealed class PositionalInput : BufferedIndexInput
{
    private readonly OpenFile _file;
    private readonly long _start;
    private readonly long _length;
    private bool _owner;

    /// <summary>Over a whole file, which it closes.</summary>
    public PositionalInput(OpenFile file, int bufferSize)
        : this(file, 0, file.Length, bufferSize) => _owner = true;

    /// <summary>Over a slice.</summary>
    public PositionalInput(OpenFile file, long start, long length, int bufferSize)
        : base(file.Path, bufferSize)
    {
        _file = file;
        _start = start;
        _length = length;
    }

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (PositionalInput)base.Clone();
        clone._owner = false;
        return clone;
    }

    /// <inheritdoc/>
    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        var position = Position;
        if (position + length > _length)
            throw new EndOfStreamException($"{_file.Path} is read past its end.");
        _file.Read(b.AsSpan(offset, length), _start + position);
    }

    /// <inheritdoc/>
    protected override void SeekInternal(long pos)
    {
        // Each read says where.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _owner)
            _file.Dispose();
    }
}
