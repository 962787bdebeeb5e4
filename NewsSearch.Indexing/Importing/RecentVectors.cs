using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>The vectors of the texts asked last. Safe for use by several threads; two that ask for the same new text at once may both make it.</summary>
/// <param name="most">Texts kept, 1 or more; the one not asked for the longest goes first.</param>
internal sealed class RecentVectors(int most)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, MeaningVector Vector)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, MeaningVector Vector)> latestFirst = new();

    /// <summary>The vector of a text, made where it is not kept.</summary>
    public MeaningVector Get(string text, Func<string, MeaningVector> make)
    {
        lock (access)
        {
            if (known.TryGetValue(text, out var there))
            {
                latestFirst.Remove(there);
                latestFirst.AddFirst(there);
                return there.Value.Vector;
            }
        }

        // Made without holding the others up.
        var vector = make(text);
        lock (access)
        {
            if (known.TryAdd(text, new LinkedListNode<(string Text, MeaningVector Vector)>((text, vector))))
                latestFirst.AddFirst(known[text]);
            if (known.Count > most && latestFirst.Last is { } oldest)
            {
                known.Remove(oldest.Value.Text);
                latestFirst.RemoveLast();
            }
        }

        return vector;
    }
}
