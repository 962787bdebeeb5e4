using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Finds in one text how parts stand to each other, each at a place of its own. Tries the nearest places first; where very many can be tried, the deadline ends it.</summary>
/// <param name="parts">The parts.</param>
/// <param name="deadline">When to end.</param>
internal abstract class Arrangement(IReadOnlyList<ArrangedPart> parts, Deadline deadline)
{
    private readonly WordPlace[] _chosen = new WordPlace[parts.Count];
    private IReadOnlyList<List<WordPlace>> _places = [];

    /// <summary>Within fewer than <paramref name="distance"/> words that are not their own, in any order.</summary>
    public static Arrangement Near(IReadOnlyList<ArrangedPart> parts, int distance, Deadline deadline) => new AnyOrder(parts, distance, deadline);

    /// <summary>In order, with fewer than <paramref name="distance"/> words between them.</summary>
    public static Arrangement Ordered(IReadOnlyList<ArrangedPart> parts, int distance, Deadline deadline) => new InOrder(parts, distance, deadline);

    /// <summary>As words of a phrase of which each may be moved, by at most <paramref name="slop"/> places in all.</summary>
    public static Arrangement Moved(IReadOnlyList<ArrangedPart> parts, int slop, Deadline deadline) => new WithSlop(parts, slop, deadline);

    /// <summary>The stretches that hold all parts as they are to stand, by their beginnings; at most one for each place that can be the first of them.</summary>
    /// <param name="places">Where each part stands, by its beginnings.</param>
    /// <param name="limit">Past which position a stretch that begins at one may not reach.</param>
    public List<WordPlace> Of(IReadOnlyList<List<WordPlace>> places, Func<int, int> limit)
    {
        _places = places;
        var found = new List<WordPlace>();
        Find(place => limit(place.Start), found);
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return found;
    }

    /// <summary>Adds the stretches.</summary>
    protected abstract void Find(Func<WordPlace, int> limit, List<WordPlace> found);

    /// <summary>Where a part stands.</summary>
    protected List<WordPlace> PlacesOf(int part) => _places[part];

    /// <summary>Which of a part's places is the first that begins at a position or behind it.</summary>
    protected int FirstFrom(int part, int position)
    {
        var (low, high) = (0, _places[part].Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[part][middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Puts a part at a place; false where another solid part has one of its words.</summary>
    /// <param name="part">The part.</param>
    /// <param name="place">The place.</param>
    /// <param name="placed">Whether a part has its place already.</param>
    protected bool Choose(int part, WordPlace place, Predicate<int> placed)
    {
        deadline.Tick();
        for (var other = 0; parts[part].Solid && other < parts.Count; other++)
        {
            if (placed(other) && parts[other].Solid && _chosen[other].Overlaps(place))
                return false;
        }

        _chosen[part] = place;
        return true;
    }

    /// <summary>Adds a stretch for each place of a part that all others can be placed beside.</summary>
    /// <param name="first">The part.</param>
    /// <param name="others">Places the others; false where they cannot be.</param>
    /// <param name="found">Takes the stretches.</param>
    protected void FindFrom(int first, Predicate<WordPlace> others, List<WordPlace> found)
    {
        foreach (var place in PlacesOf(first))
        {
            if (Choose(first, place, _ => false) && others(place))
                found.Add(Whole());
        }
    }

    /// <summary>From the first word of all parts to the last.</summary>
    private WordPlace Whole() => new(_chosen.Min(place => place.Start), _chosen.Max(place => place.End));

    private sealed class AnyOrder(IReadOnlyList<ArrangedPart> parts, int distance, Deadline deadline) : Arrangement(parts, deadline)
    {
        private readonly int _count = parts.Count;
        private int _widest;

        protected override void Find(Func<WordPlace, int> limit, List<WordPlace> found)
        {
            _widest = Enumerable.Range(0, _count).Sum(part => PlacesOf(part).Max(place => place.End - place.Start));
            for (var first = 0; first < _count; first++)
            {
                var beginning = first;
                FindFrom(first, place => All(0, beginning, place, place.End, place.End - place.Start, limit(place)), found);
            }
        }

        /// <summary>Places all parts from <paramref name="part"/> on behind the beginning of the first.</summary>
        private bool All(int part, int first, WordPlace begin, int end, int words, int limit)
        {
            if (part == first)
                return All(part + 1, first, begin, end, words, limit);
            if (part == _count)
                return end - begin.Start - words < distance;
            var places = PlacesOf(part);
            for (var at = FirstFrom(part, begin.Start); at < places.Count && places[at].Start < limit && places[at].Start - begin.Start - _widest < distance; at++)
            {
                var place = places[at];
                if (place.End <= limit && Choose(part, place, other => other == first || other < part) && All(part + 1, first, begin, Math.Max(end, place.End), words + place.End - place.Start, limit))
                    return true;
            }

            return false;
        }
    }

    private sealed class InOrder(IReadOnlyList<ArrangedPart> parts, int distance, Deadline deadline) : Arrangement(parts, deadline)
    {
        private readonly IReadOnlyList<ArrangedPart> _parts = parts;

        protected override void Find(Func<WordPlace, int> limit, List<WordPlace> found) => FindFrom(0, place => All(1, place, 0, limit(place)), found);

        private bool All(int part, WordPlace before, int between, int limit)
        {
            if (part == _parts.Count)
                return true;
            var (places, apart, skip) = (PlacesOf(part), _parts[part].Solid && _parts[part - 1].Solid, _parts[part].Skip);
            for (var at = FirstFrom(part, apart ? before.End + skip : before.Start); at < places.Count; at++)
            {
                var place = places[at];
                var more = between + Math.Max(0, place.Start - before.End - skip);
                if (more >= distance || place.Start >= limit)
                    return false;
                var follows = apart || place.Start > before.Start || place.End > before.End;
                if (follows && place.End <= limit && Choose(part, place, other => other < part) && All(part + 1, place, more, limit))
                    return true;
            }

            return false;
        }
    }

    private sealed class WithSlop(IReadOnlyList<ArrangedPart> parts, int slop, Deadline deadline) : Arrangement(parts, deadline)
    {
        private readonly IReadOnlyList<ArrangedPart> _parts = parts;

        protected override void Find(Func<WordPlace, int> limit, List<WordPlace> found) => FindFrom(0, place => All(1, place.End - place.Start, place.Start, place.Start), found);

        /// <summary>Places all parts from <paramref name="part"/> on so that where the phrase would begin by each of them is no farther apart than the slop.</summary>
        private bool All(int part, int before, int least, int most)
        {
            if (part == _parts.Count)
                return true;
            before += _parts[part].Skip;
            var places = PlacesOf(part);
            for (var at = FirstFrom(part, most - slop + before); at < places.Count && places[at].Start - before <= least + slop; at++)
            {
                var (place, begin) = (places[at], places[at].Start - before);
                if (Choose(part, place, other => other < part) && All(part + 1, before + place.End - place.Start, Math.Min(least, begin), Math.Max(most, begin)))
                    return true;
            }

            return false;
        }
    }
}
