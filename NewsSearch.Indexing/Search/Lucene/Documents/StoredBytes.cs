using System.Buffers.Binary;
using System.Text;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, where it lies: a page reads some hundreds of names, and a stream under each costs more than they do.</summary>
/// <param name="bytes">What was written.</param>
internal ref struct StoredBytes(ReadOnlySpan<byte> bytes)
{
    private const int BitsOfAByte = 7;
    private const int MostBits = 32;
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Reads one byte.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    public byte ReadByte() => Take(sizeof(byte))[0];

    /// <summary>Reads a yes or no.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    public bool ReadBoolean() => ReadByte() != 0;

    /// <summary>Reads eight bytes.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Reads a number of as many bytes as it needs, seven bits in each.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    /// <exception cref="FormatException">It is longer than any number.</exception>
    public int Read7BitEncodedInt()
    {
        var number = 0;
        for (var shift = 0; shift < MostBits; shift += BitsOfAByte)
        {
            var part = ReadByte();
            number |= (part & sbyte.MaxValue) << shift;
            if (part <= sbyte.MaxValue)
                return number;
        }

        throw new FormatException("A number has too many bytes.");
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    public string ReadString() => Encoding.UTF8.GetString(Take(Read7BitEncodedInt()));

    /// <summary>Passes over a text.</summary>
    /// <exception cref="EndOfStreamException">Less was written.</exception>
    public void SkipString() => Take(Read7BitEncodedInt());

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length)
            throw new EndOfStreamException();
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
