using NewsSearch.Indexing.Search.Lucene.Facets;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Facets;

public sealed class FrequentValuesTests
{
    private const int MaxDoc = 100_001;
    private const int Second = 1;
    private static readonly int[] Having = [.. Enumerable.Range(0, MaxDoc).Where(document => document % 5 == 0)];

    [Fact]
    public void Documents_in_a_set_are_all_counted_where_so_many_are_wanted()
    {
        var probe = new Probe(Having.Length, 6_667);

        Of(Having).Count(Second, SetOf(3), ref probe);

        probe.Count.ShouldBe(Having.Count(document => document % 3 == 0));
        probe.IsLost.ShouldBeFalse();
    }

    [Fact]
    public void Counting_ends_where_too_few_are_left()
    {
        var (some, all) = (new Probe(Having.Length, 15_000), new Probe(Having.Length, 0));

        Of(Having).Count(Second, SetOf(3), ref some);
        Of(Having).Count(Second, SetOf(3), ref all);

        some.IsLost.ShouldBeTrue();
        some.Count.ShouldBeLessThan(all.Count);
        all.Count.ShouldBeLessThan(15_000);
    }

    [Fact]
    public void Values_that_articles_have_are_put_in_order_those_of_most_articles_first()
    {
        int[] counts = [3, 0, 70, 1, 0, 41];

        ProbedValues.FallingOf(counts).ShouldBe([2, 5, 0, 3]);
    }

    [Fact]
    public void Each_value_keeps_its_own_documents()
    {
        var values = Of(Having);

        values.Total(Second).ShouldBe(Having.Length);
        values.Total(0).ShouldBe(2);
        Set(values.Bits(Second)).ShouldBe(Having);
        Set(values.Bits(0)).ShouldBe([0, MaxDoc - 1]);
    }

    private static int[] Set(ReadOnlySpan<long> bits)
    {
        var words = bits.ToArray();
        return [.. Enumerable.Range(0, MaxDoc).Where(document => (words[document / 64] >> (document % 64) & 1) != 0)];
    }

    private static FrequentValues Of(int[] second)
    {
        var values = new FrequentValues(2, MaxDoc);
        values.Set(0, [0, MaxDoc - 1]);
        values.Set(Second, second);
        return values;
    }

    private static long[] SetOf(int step)
    {
        var set = new long[(MaxDoc + 63) / 64];
        for (var document = 0; document < MaxDoc; document += step)
            set[document / 64] |= 1L << document;
        return set;
    }
}
