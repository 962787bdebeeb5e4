using System.Buffers.Binary;
using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// Reads a file of the index or a slice of it, block by block. The first blocks after each leap are kept for all who read the file (<see cref="FileBlocks"/>); who reads on and on is given larger pieces that nobody else will ask for.
/// Clones and slices share the file and leave closing it to its owner.
/// </summary>
internal sealed class PositionalInput : IndexInput
{
    /// <summary>Blocks in a row that are kept: an article or the terms that begin alike have no more.</summary>
    private const int Kept = 4;
    private const int Piece = 16_384;
    private const int LongestInt32 = 5;
    private const int BitsOfAByte = 7;

    private readonly OpenFile _file;
    private readonly FileBlocks _blocks;
    private readonly long _start;
    private readonly long _length;
    private bool _owner;
    private byte[] _bytes = [];
    private byte[]? _own;
    private long _first;
    private int _at;
    private int _end;
    private int _run;

    /// <summary>Over a whole file, which it closes.</summary>
    public PositionalInput(OpenFile file, FileBlocks blocks)
        : this(file, blocks, 0, file.Length) => _owner = true;

    /// <summary>Over a slice.</summary>
    public PositionalInput(OpenFile file, FileBlocks blocks, long start, long length)
        : base(file.Path)
    {
        (_file, _blocks, _start, _length) = (file, blocks, start, length);
        Leap(start);
    }

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position => _first + _at - _start;

    /// <inheritdoc/>
    public override void Seek(long pos)
    {
        var within = _start + pos - _first;
        if (within >= 0 && within <= _end)
        {
            _at = (int)within;
            return;
        }

        var run = within > 0 && within < _end + FileBlocks.Size ? _run : 0;
        Leap(_start + pos);
        _run = run;
    }

    /// <inheritdoc/>
    public override byte ReadByte()
    {
        if (_at == _end)
            ReadOn();
        return _bytes[_at++];
    }

    /// <inheritdoc/>
    public override void ReadBytes(byte[] b, int offset, int len)
    {
        for (var rest = b.AsSpan(offset, len); rest.Length > 0;)
        {
            if (_at == _end && rest.Length >= Piece)
            {
                ReadStraight(rest);
                return;
            }

            if (_at == _end)
                ReadOn();
            var read = Math.Min(rest.Length, _end - _at);
            _bytes.AsSpan(_at, read).CopyTo(rest);
            _at += read;
            rest = rest[read..];
        }
    }

    /// <inheritdoc/>
    public override int ReadInt32()
    {
        if (_end - _at < sizeof(int))
            return base.ReadInt32();
        _at += sizeof(int);
        return BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(_at - sizeof(int)));
    }

    /// <inheritdoc/>
    public override long ReadInt64()
    {
        if (_end - _at < sizeof(long))
            return base.ReadInt64();
        _at += sizeof(long);
        return BinaryPrimitives.ReadInt64BigEndian(_bytes.AsSpan(_at - sizeof(long)));
    }

    /// <inheritdoc/>
    public override int ReadVInt32()
    {
        if (_at == _end)
            ReadOn();
        if (_end - _at < LongestInt32)
            return base.ReadVInt32();
        var number = 0;
        for (var shift = 0; ; shift += BitsOfAByte)
        {
            var part = _bytes[_at++];
            number |= (part & sbyte.MaxValue) << shift;
            if (part <= sbyte.MaxValue)
                return number;
            if (shift > (LongestInt32 - 2) * BitsOfAByte)
                throw new IOException($"{_file.Path} has a number of too many bytes at {Position}.");
        }
    }

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (PositionalInput)base.Clone();
        (clone._owner, clone._own) = (false, null);
        if (ReferenceEquals(_bytes, _own))
            clone.Leap(_first + _at);
        return clone;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _owner)
            _file.Dispose();
    }

    /// <summary>Goes on at a position of the file.</summary>
    private void Leap(long position)
    {
        (_bytes, _first, _at, _end, _run) = ([], position, 0, 0, 0);
        if (_file.Whole is { } whole && position <= whole.Length)
            (_bytes, _first, _at, _end) = (whole, 0, (int)position, (int)(_start + _length));
    }

    private void ReadOn()
    {
        var position = _first + _at;
        if (position >= _start + _length)
            throw new EndOfStreamException($"{_file.Path} is read past its end.");
        var block = position / FileBlocks.Size;
        if (_run++ < Kept)
            (_bytes, _first) = (_blocks.Read(_file, block), block * FileBlocks.Size);
        else
            (_bytes, _first) = (Pieced(position), position);
        _at = (int)(position - _first);
        _end = (int)Math.Min(_bytes.Length, _start + _length - _first);
    }

    /// <summary>What is longer than any piece is read to where it is wanted.</summary>
    private void ReadStraight(Span<byte> destination)
    {
        var position = _first + _at;
        if (position + destination.Length > _start + _length)
            throw new EndOfStreamException($"{_file.Path} is read past its end.");
        _file.Read(destination, position);
        (_bytes, _first, _at, _end) = ([], position + destination.Length, 0, 0);
    }

    private byte[] Pieced(long position)
    {
        _own ??= new byte[Piece];
        _file.Read(_own.AsSpan(0, (int)Math.Min(Piece, _start + _length - position)), position);
        return _own;
    }
}
