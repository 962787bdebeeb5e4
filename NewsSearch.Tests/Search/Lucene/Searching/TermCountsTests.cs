using NewsSearch.Indexing.Search.Lucene.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Searching;

/// <summary>How often a term stands in the documents of a stretch.</summary>
public sealed class TermCountsTests
{
    private const int Start = 1_024;
    private readonly TermCounts _counts = new(128);

    [Fact]
    public void Each_document_has_its_own_count_however_large()
    {
        _counts.Add([Start, Start + 63, Start + 64, Start + 127], [1, 254, 255, 200_000], Start);

        int[] counted = [.. new[] { 0, 1, 63, 64, 127 }.Select(_counts.Of)];

        counted.ShouldBe([1, 0, 254, 255, 200_000]);
    }

    [Fact]
    public void Documents_that_have_the_term_are_told_from_others_sixty_four_at_a_time_and_one_by_one()
    {
        _counts.Add([Start + 2, Start + 64, Start + 127], [1, 3, 255], Start);
        var having = new int[5];

        var among = _counts.Among([1, 2, 3, 127], having);

        (_counts.Having(0), _counts.Having(1)).ShouldBe((1UL << 2, (1UL << 63) | 1));
        having[..among].ShouldBe([2, 127]);
    }

    [Fact]
    public void A_document_written_down_by_itself_has_its_count_too()
    {
        _counts.Add(3, 2);
        _counts.Add(64, 300);
        _counts.Add(65, 0);

        (_counts.Of(3), _counts.Of(64), _counts.Of(65), _counts.Having(1)).ShouldBe((2, 300, 0, 1UL));
    }

    [Fact]
    public void Nothing_is_left_of_the_stretch_before()
    {
        _counts.Add([Start + 5, Start + 6], [300, 1], Start);

        _counts.Clear();
        _counts.Add([Start + 6], [2], Start);

        (_counts.Of(5), _counts.Of(6), _counts.Having(0)).ShouldBe((0, 2, 1UL << 6));
    }
}
