using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// What the occurrences of a term or phrase count in a document: BM25 with k1 = 1.2 and b = 0.75, reckoned in the steps and the precision of Lucene's BM25Similarity, so that either way of searching gives the same score to the last bit.
/// </summary>
internal sealed class TermScoring
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    /// <summary>Most words stand in an article as often as this, or less: those scores are reckoned once.</summary>
    private const int Often = 4;
    private const int Lengths = 256;
    private readonly float _weight;
    private readonly float[] _lengths;
    private readonly float[] _usual = [];

    /// <param name="searcher">What is searched.</param>
    /// <param name="field">The field.</param>
    /// <param name="boost">What it counts beside others.</param>
    /// <param name="frequencies">How many documents have the term, or each of a phrase's.</param>
    public TermScoring(ArchiveSearcher searcher, string field, float boost, IReadOnlyList<int> frequencies)
    {
        var rarity = 0f;
        foreach (var frequency in frequencies)
            rarity += (float)Math.Log(1 + (searcher.IndexReader.MaxDoc - (long)frequency + 0.5D) / ((long)frequency + 0.5D));
        _weight = rarity * boost * (K1 + 1);
        _lengths = searcher.LengthFactors(field);
        if (frequencies.Min() > Often * Lengths)
            _usual = ReckonedUsual();
    }

    /// <summary>The scores of frequencies and lengths that many documents have, each at its place (<see cref="PlaceOf"/>); empty where few have the term.</summary>
    public ReadOnlySpan<float> Usual => _usual;

    /// <summary>Where the score of a frequency, 1 or more, and a length stands in <see cref="Usual"/>, unless behind its end.</summary>
    public static int PlaceOf(int frequency, byte length) => ((frequency - 1) * Lengths) + length;

    /// <summary>The score of so many occurrences in a text whose length the index has as <paramref name="length"/>.</summary>
    public float Of(int frequency, byte length) => PlaceOf(frequency, length) is var at && at < _usual.Length ? _usual[at] : Reckoned(frequency, _lengths[length]);

    /// <summary>The score of so many occurrences in a text whose length the index does not have.</summary>
    public float Of(int frequency) => Reckoned(frequency, K1);

    /// <summary>The score of so many occurrences in a document.</summary>
    /// <param name="frequency">How many.</param>
    /// <param name="lengths">The lengths of the field by document; null where the index has none.</param>
    /// <param name="document">The document.</param>
    public float Of(int frequency, byte[]? lengths, int document) => lengths is null ? Of(frequency) : Of(frequency, lengths[document]);

    private float[] ReckonedUsual()
    {
        var usual = new float[Often * Lengths];
        for (var frequency = 1; frequency <= Often; frequency++)
        {
            for (var length = 0; length < Lengths; length++)
                usual[((frequency - 1) * Lengths) + length] = Reckoned(frequency, _lengths[length]);
        }

        return usual;
    }

    private float Reckoned(float frequency, float length) => _weight * frequency / (frequency + length);

    /// <summary>What each length of a field that the index can tell from others weighs against occurrences, beside the average length of <paramref name="segments"/>.</summary>
    public static float[] LengthFactors(IReadOnlyList<ArchiveSegment> segments, string field)
    {
        long[] words = [.. segments.Select(segment => segment.Context.AtomicReader.GetTerms(field)).OfType<Terms>().Select(terms => terms.SumTotalTermFreq)];
        var average = words.Contains(-1) || words.Sum() <= 0 ? 1f : (float)(words.Sum() / (double)segments.Sum(segment => segment.MaxDoc));
        var factors = new float[256];
        for (var length = 0; length < factors.Length; length++)
        {
            var norm = SmallSingle.SByte315ToSingle((sbyte)length);
            factors[length] = K1 * ((1 - B) + B * (1.0f / (norm * norm)) / average);
        }

        return factors;
    }
}
