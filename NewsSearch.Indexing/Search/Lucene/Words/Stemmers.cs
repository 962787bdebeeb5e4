using System.Collections.Concurrent;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>Lends stemmers, one to a user at a time, and keeps them with what they have learned.</summary>
internal sealed class Stemmers : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<Stemmer>> _idle = new(StringComparer.Ordinal);

    /// <summary>A stemmer of <paramref name="language"/>, one of <see cref="Languages"/>; to be given back.</summary>
    public Stemmer Take(string language) =>
        _idle.TryGetValue(language, out var idle) && idle.TryTake(out var stemmer) ? stemmer : new Stemmer(language);

    /// <summary>Gives a stemmer back.</summary>
    public void Return(Stemmer stemmer) => _idle.GetOrAdd(stemmer.Language, _ => []).Add(stemmer);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stemmer in _idle.Values.SelectMany(idle => idle))
            stemmer.Dispose();
    }
}
