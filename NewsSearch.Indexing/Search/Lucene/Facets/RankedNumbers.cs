using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Some numbers in ascending order: a bit for each that there could be, and how many come before each sixty-four, which tells in a step where one stands among them.</summary>
internal sealed class RankedNumbers
{
    private const int Word = 64;
    private readonly (ulong Bits, int Before)[] _words;

    /// <param name="numbers">The numbers, ascending, none below zero.</param>
    public RankedNumbers(IReadOnlyList<int> numbers)
    {
        _words = new (ulong, int)[numbers.Count == 0 ? 0 : (numbers[^1] / Word) + 1];
        foreach (var number in numbers)
            _words[number / Word].Bits |= 1UL << number;
        for (var word = 1; word < _words.Length; word++)
            _words[word].Before = _words[word - 1].Before + BitOperations.PopCount(_words[word - 1].Bits);
    }

    /// <summary>Where a number stands among them, from 0; negative where it is none of them.</summary>
    public int PlaceOf(int number)
    {
        if (number / Word >= _words.Length)
            return -1;
        var (bits, before) = _words[number / Word];
        return (bits >> number & 1) != 0 ? before + BitOperations.PopCount(bits & ((1UL << number) - 1)) : -1;
    }

    /// <summary>The numbers, ascending.</summary>
    public IEnumerable<int> All()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var rest = _words[word].Bits; rest != 0; rest &= rest - 1)
                yield return (word * Word) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
