using Lucene.Net.Util.Packed;
using NewsSearch.Indexing.Search.Lucene.Postings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Postings;

/// <summary>Numbers taken out of their bits four at a time against Lucene's way, which packed them.</summary>
public sealed class UnpackerTests
{
    private const int Numbers = 128;

    public static TheoryData<int> Widths => [.. Enumerable.Range(1, BitUnpacker.MostBits)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Numbers_in_one_row_of_bits_come_out_as_they_were_packed(int bits) => Compare(new BitUnpacker(bits), PackedInt32s.Format.PACKED, bits);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Numbers_in_words_come_out_as_they_were_packed(int bits) => Compare(new WordUnpacker(bits), PackedInt32s.Format.PACKED_SINGLE_BLOCK, bits);

    [Fact]
    public void Widths_that_do_not_fit_and_rows_too_short_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(BitUnpacker.MostBits + 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new WordUnpacker(3));
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(5).Unpack(new byte[(5 * Numbers / 8) + Unpacker.Padding - 1], new int[Numbers]));
        Should.Throw<ArgumentOutOfRangeException>(() => new WordUnpacker(4).Unpack(new byte[(4 * Numbers / 8) - 1], new int[Numbers]));
    }

    private static void Compare(Unpacker unpacker, PackedInt32s.Format format, int bits)
    {
        var most = (1 << bits) - 1;
        int[] mixed = [.. Enumerable.Range(0, Numbers).Select(number => (int)(number * 2_654_435_761L >> 3) & most)];
        int[] ends = [.. Enumerable.Range(0, Numbers).Select(number => number % 3 == 0 ? most : 0)];

        foreach (var numbers in (int[][])[mixed, ends])
        {
            var unpacked = new int[Numbers];
            unpacker.Unpack([.. Packed(numbers, format, bits), .. Enumerable.Repeat(byte.MaxValue, Unpacker.Padding)], unpacked);
            unpacked.ShouldBe(numbers);
        }
    }

    private static byte[] Packed(int[] numbers, PackedInt32s.Format format, int bits)
    {
        var encoder = PackedInt32s.GetEncoder(format, PackedInt32s.VERSION_CURRENT, bits);
        var packed = new byte[bits * Numbers / 8];
        encoder.Encode(numbers, 0, packed, 0, Numbers / encoder.ByteValueCount);
        return packed;
    }
}
