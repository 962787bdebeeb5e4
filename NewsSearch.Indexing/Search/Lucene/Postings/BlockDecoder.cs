using System.Runtime.Intrinsics;
using Lucene.Net.Codecs;
using Lucene.Net.Store;
using Lucene.Net.Util.Packed;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Takes blocks of 128 numbers, packed into as few bits each as the largest needs, out of a file of postings. The beginning of the file says how they are packed.</summary>
internal sealed class BlockDecoder
{
    /// <summary>How many numbers a block has.</summary>
    public const int Size = 128;

    /// <summary>The versions of Lucene's postings that are known.</summary>
    public const int OldestVersion = 0, NewestVersion = 2;

    private const string Codec = "Lucene41PostingsWriterDoc";
    private const int MostBits = 32;
    private readonly Unpacker?[] _unpackers = new Unpacker?[MostBits + 1];
    private readonly PackedInt32s.IDecoder[] _decoders = new PackedInt32s.IDecoder[MostBits + 1];
    private readonly int[] _lengths = new int[MostBits + 1];

    private BlockDecoder()
    {
    }

    /// <summary>How many bytes and numbers a block takes at most, those included that are left over where the packing goes by more than a block.</summary>
    public int Room { get; private set; } = Size;

    /// <summary>Reads the beginning of a file of documents.</summary>
    /// <exception cref="IOException">It is of another format.</exception>
    public static BlockDecoder Read(IndexInput documents)
    {
        CodecUtil.CheckHeader(documents, Codec, OldestVersion, NewestVersion);
        var version = documents.ReadVInt32();
        PackedInt32s.CheckVersion(version);
        var decoder = new BlockDecoder();
        for (var bits = 1; bits <= MostBits; bits++)
        {
            var code = documents.ReadVInt32();
            var (format, width) = (PackedInt32s.Format.ById(code >>> 5), (code & 31) + 1);
            decoder._lengths[bits] = (int)format.ByteCount(version, Size, width);
            decoder._decoders[bits] = PackedInt32s.GetDecoder(format, version, width);
            decoder._unpackers[bits] = UnpackerOf(format, width);
            decoder.Room = Math.Max(decoder.Room, Math.Max(decoder._lengths[bits] + Unpacker.Padding, Steps(decoder._decoders[bits]) * Math.Max(decoder._decoders[bits].ByteValueCount, decoder._decoders[bits].ByteBlockCount)));
        }

        return decoder;
    }

    /// <summary>Reads the next block.</summary>
    /// <param name="input">The file, at the block.</param>
    /// <param name="packed"><see cref="Room"/> bytes to read into.</param>
    /// <param name="numbers">Takes the numbers: <see cref="Room"/>, of which <see cref="Size"/> count.</param>
    public void Read(IndexInput input, byte[] packed, int[] numbers)
    {
        var bits = input.ReadByte();
        if (bits == 0)
        {
            Array.Fill(numbers, input.ReadVInt32(), 0, Size);
            return;
        }

        input.ReadBytes(packed, 0, _lengths[bits]);
        if (_unpackers[bits] is { } unpacker)
            unpacker.Unpack(packed, numbers.AsSpan(0, Size));
        else
            _decoders[bits].Decode(packed, 0, numbers, 0, Steps(_decoders[bits]));
    }

    /// <summary>Passes over the next block.</summary>
    public void Skip(IndexInput input)
    {
        var bits = input.ReadByte();
        if (bits == 0)
            input.ReadVInt32();
        else
            input.Seek(input.Position + _lengths[bits]);
    }

    /// <summary>The quick way for numbers of a width; null where there is none and Lucene's own has to do.</summary>
    private static Unpacker? UnpackerOf(PackedInt32s.Format format, int width)
    {
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian)
            return null;
        if (format == PackedInt32s.Format.PACKED)
            return width <= BitUnpacker.MostBits ? new BitUnpacker(width) : null;
        return format == PackedInt32s.Format.PACKED_SINGLE_BLOCK && WordUnpacker.Takes(width) ? new WordUnpacker(width) : null;
    }

    private static int Steps(PackedInt32s.IDecoder decoder) => (Size + decoder.ByteValueCount - 1) / decoder.ByteValueCount;
}
