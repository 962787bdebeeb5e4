using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Facets;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Facets;

/// <summary>Where bits are set, against looking at each.</summary>
public sealed class BitPlacesTests
{
    private static readonly Gen<ulong> Thin = Gen.Int[0, 63].Array[0, 5].Select(places => places.Aggregate(0UL, (bits, place) => bits | (1UL << place)));

    [Fact]
    public void Every_bit_of_thin_and_thick_words_is_listed_once_in_order_behind_what_stands_there() =>
        Gen.Select(Gen.OneOf(Thin, Gen.Const(0UL), Gen.ULong, Gen.Const(ulong.MaxValue)).Array[0, 11], Gen.Int[0, 3]).Sample((words, before) =>
        {
            const int First = 640;
            int[] expected = [.. Enumerable.Range(0, words.Length * 64).Where(at => (words[at / 64] >> (at % 64) & 1) != 0).Select(at => First + at)];
            var places = new int[before + expected.Length + BitPlaces.Slack];
            places.AsSpan(0, before).Fill(-7);

            var count = BitPlaces.Add(words, First, places, before);

            places[..count].ShouldBe([.. Enumerable.Repeat(-7, before), .. expected]);
        });
}
