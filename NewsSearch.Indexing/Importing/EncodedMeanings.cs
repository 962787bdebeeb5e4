using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>What an engine asks about meaning, answered by an encoder and the vectors it made.</summary>
public sealed class EncodedMeanings(IMeaningEncoder encoder, PassageVectors passages) : IMeanings
{
    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(string text) =>
        passages.Articles == 0 || text.Length == 0 ? null : new MeaningOfQuery(passages, MeaningVector.Of(encoder.EncodeQuery(text)));
}
