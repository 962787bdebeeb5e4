using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Some numbers in ascending order: a bit for each that there could be, and how many come before each sixty-four, which tells in a step where one stands among them.</summary>
internal sealed class RankedNumbers
{
    private readonly RankedBits[] _words;

    /// <param name="numbers">The numbers, ascending, none below zero.</param>
    public RankedNumbers(IReadOnlyList<int> numbers)
    {
        _words = new RankedBits[numbers.Count == 0 ? 0 : (numbers[^1] / RankedBits.Size) + 1];
        foreach (var number in numbers)
            _words[number / RankedBits.Size] = new RankedBits(_words[number / RankedBits.Size].Bits | 1UL << number, 0);
        for (var word = 1; word < _words.Length; word++)
            _words[word] = _words[word] with { Before = _words[word - 1].Behind };
    }

    /// <summary>Where a number stands among them, from 0; negative where it is none of them.</summary>
    public int PlaceOf(int number)
    {
        if (number / RankedBits.Size >= _words.Length)
            return -1;
        var word = _words[number / RankedBits.Size];
        return word.Has(number) ? word.RankOf(number) : -1;
    }

    /// <summary>The numbers, ascending.</summary>
    public IEnumerable<int> All()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var rest = _words[word].Bits; rest != 0; rest &= rest - 1)
                yield return (word * RankedBits.Size) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
