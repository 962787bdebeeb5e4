using Lucene.Net.Util.Packed;
using NewsSearch.Indexing.Search.Lucene.Postings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Postings;

/// <summary>Numbers taken out of their bits four at a time against Lucene's way, which packed them.</summary>
public sealed class BitUnpackerTests
{
    private const int Numbers = 128;

    public static TheoryData<int> Widths => [.. Enumerable.Range(1, BitUnpacker.MostBits)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Numbers_of_every_width_come_out_as_they_were_packed(int bits)
    {
        var most = (1 << bits) - 1;
        int[] mixed = [.. Enumerable.Range(0, Numbers).Select(number => (int)(number * 2_654_435_761L >> 3) & most)];
        int[] ends = [.. Enumerable.Range(0, Numbers).Select(number => number % 3 == 0 ? most : 0)];

        foreach (var numbers in (int[][])[mixed, ends])
        {
            var unpacked = new int[Numbers];
            new BitUnpacker(bits).Unpack([.. Packed(numbers, bits), .. Enumerable.Repeat(byte.MaxValue, BitUnpacker.Padding)], unpacked);
            unpacked.ShouldBe(numbers);
        }
    }

    [Fact]
    public void Too_wide_and_too_short_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(BitUnpacker.MostBits + 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new BitUnpacker(5).Unpack(new byte[(5 * Numbers / 8) + BitUnpacker.Padding - 1], new int[Numbers]));
    }

    private static byte[] Packed(int[] numbers, int bits)
    {
        var encoder = PackedInt32s.GetEncoder(PackedInt32s.Format.PACKED, PackedInt32s.VERSION_CURRENT, bits);
        var packed = new byte[bits * Numbers / 8];
        encoder.Encode(numbers, 0, packed, 0, Numbers / encoder.ByteValueCount);
        return packed;
    }
}
