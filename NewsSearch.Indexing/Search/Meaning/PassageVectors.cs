namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>
/// The vectors of all passages in memory, 388 bytes each, by the archive's number of their article. An article's passages lie side by side; those of an article read anew are written behind all others and the old ones passed over.
/// Any number of threads may ask while one adds: what was written is not changed, and an article's place is published after its vectors.
/// </summary>
public sealed class PassageVectors
{
    /// <summary>Passages a block has: 25 MB.</summary>
    private const int Block = 1 << 16;

    private readonly Lock adding = new();
    private sbyte[][] blocks = [];
    private float[][] steps = [];
    private long[] places = [];
    private readonly double[] sum = new double[MeaningVector.Length];
    private int used;
    private int passagesHeld;
    private long changes;

    /// <summary>Articles that have vectors.</summary>
    public int Articles { get; private set; }

    /// <summary>How often an article's vectors were set or forgotten.</summary>
    public long Changes => Volatile.Read(ref changes);

    /// <summary>Sets the vectors of an article, none to forget it.</summary>
    /// <param name="article">The archive's number, from 0.</param>
    /// <param name="passages">One after another, <see cref="MeaningVector.Length"/> values each; at most 65,535.</param>
    /// <param name="worth">What a step of each is worth.</param>
    public void Set(long article, ReadOnlySpan<sbyte> passages, ReadOnlySpan<float> worth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(worth.Length, Block);
        ArgumentOutOfRangeException.ThrowIfNotEqual(passages.Length, worth.Length * MeaningVector.Length);
        lock (adding)
        {
            Count(article, -1);
            var first = Room(worth.Length);
            passages.CopyTo(blocks[first / Block].AsSpan(first % Block * MeaningVector.Length));
            worth.CopyTo(steps[first / Block].AsSpan(first % Block));
            used = first + worth.Length;
            Place(article, first, worth.Length);
            Count(article, 1);
            Volatile.Write(ref changes, changes + 1);
        }
    }

    /// <summary>How near a passage is to <paramref name="query"/> on average; 0 where there is none.</summary>
    public float UsualNearness(in MeaningVector query)
    {
        lock (adding)
        {
            var product = 0.0;
            for (var i = 0; i < sum.Length; i++)
                product += sum[i] * query.Values[i];
            return passagesHeld == 0 ? 0 : (float)(product * query.Step / passagesHeld);
        }
    }

    /// <summary>The mean of all passages; zeros where there is none.</summary>
    public float[] UsualPassage()
    {
        lock (adding)
            return [.. sum.Select(value => (float)(value / Math.Max(passagesHeld, 1)))];
    }

    /// <summary>The passage of an article that is nearest to <paramref name="query"/>, the first of equals; null where it has no vectors.</summary>
    public NearestPassage? NearestOf(long article, in MeaningVector query)
    {
        var (first, count) = PlaceOf(article);
        return count == 0 ? null : Nearest(first, count, query);
    }

    /// <summary>Adds to <paramref name="total"/> the vector of the passage of an article that is nearest to <paramref name="query"/>; false where it has no vectors.</summary>
    public bool AddNearest(long article, in MeaningVector query, float[] total)
    {
        var (first, count) = PlaceOf(article);
        if (count == 0)
            return false;
        Add(first + Nearest(first, count, query).Passage, total);
        return true;
    }

    /// <summary>The direction that an article's passages have in common: their mean, brought to unit length; null where it has no vectors.</summary>
    public MeaningVector? MeanOf(long article)
    {
        var (first, count) = PlaceOf(article);
        if (count == 0)
            return null;
        var total = new float[MeaningVector.Length];
        for (var passage = first; passage < first + count; passage++)
            Add(passage, total);
        return MeaningVector.Toward(total);
    }

    /// <summary>The nearest of the passages that lie from <paramref name="first"/> on; they are in one block.</summary>
    private NearestPassage Nearest(int first, int count, in MeaningVector query)
    {
        var (values, worth) = (Volatile.Read(ref blocks)[first / Block], Volatile.Read(ref steps)[first / Block]);
        var (start, nearest, best) = (first % Block, 0, float.MinValue);
        for (var i = 0; i < count; i++)
        {
            var near = MeaningVector.Product(query.Values, values.AsSpan((start + i) * MeaningVector.Length, MeaningVector.Length)) * worth[start + i];
            if (near > best)
                (nearest, best) = (i, near);
        }

        return new NearestPassage(nearest, best * query.Step);
    }

    private void Add(int passage, float[] total)
    {
        var (values, worth) = (Volatile.Read(ref blocks)[passage / Block], Volatile.Read(ref steps)[passage / Block][passage % Block]);
        var start = passage % Block * MeaningVector.Length;
        for (var i = 0; i < total.Length; i++)
            total[i] += values[start + i] * worth;
    }

    /// <summary>Where an article's passages lie, and how many there are; none where it was never set.</summary>
    private (int First, int Count) PlaceOf(long article)
    {
        var all = Volatile.Read(ref places);
        if (article >= all.Length)
            return default;
        var place = Volatile.Read(ref all[article]);
        return ((int)(place >> 16), (int)(place & 0xFFFF));
    }

    /// <summary>The first free place for so many passages in one block.</summary>
    private int Room(int count)
    {
        var first = (used % Block) + count > Block ? (used / Block + 1) * Block : used;
        if (count > 0 && first / Block == blocks.Length)
        {
            Volatile.Write(ref blocks, [.. blocks, new sbyte[Block * MeaningVector.Length]]);
            Volatile.Write(ref steps, [.. steps, new float[Block]]);
        }

        return first;
    }

    /// <summary>Takes an article's passages into the average, or out of it.</summary>
    private void Count(long article, int sign)
    {
        if (article >= places.Length)
            return;
        var (first, count) = ((int)(places[article] >> 16), (int)(places[article] & 0xFFFF));
        passagesHeld += sign * count;
        for (var passage = first; passage < first + count; passage++)
        {
            var values = blocks[passage / Block].AsSpan(passage % Block * MeaningVector.Length, MeaningVector.Length);
            var worth = steps[passage / Block][passage % Block] * sign;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += values[i] * worth;
        }
    }

    private void Place(long article, int first, int count)
    {
        if (article >= places.Length)
        {
            if (count == 0)
                return;
            var more = new long[Math.Max(article + 1, Math.Max(1024, places.Length * 2L))];
            places.CopyTo(more, 0);
            Volatile.Write(ref places, more);
        }

        Articles += ((places[article] & 0xFFFF) == 0 ? 0 : -1) + (count == 0 ? 0 : 1);
        Volatile.Write(ref places[article], ((long)first << 16) | (uint)count);
    }
}
