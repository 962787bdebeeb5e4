using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Facets;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Facets;

/// <summary>Where numbers stand among some, against looking through them.</summary>
public sealed class RankedNumbersTests
{
    [Fact]
    public void A_number_stands_where_it_does_in_the_list_and_others_nowhere() => Gen.Int[0, 400].HashSet[0, 120].Sample(some =>
    {
        int[] numbers = [.. some.Order()];

        var ranked = new RankedNumbers(numbers);

        ranked.All().ShouldBe(numbers);
        for (var number = 0; number < 500; number++)
            ranked.PlaceOf(number).ShouldBe(Array.IndexOf(numbers, number));
    });
}
