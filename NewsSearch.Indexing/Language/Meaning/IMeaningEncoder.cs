namespace NewsSearch.Indexing.Language.Meaning;

/// <summary>Turns text into a vector whose product with another's is the higher the nearer the two are in meaning. Safe for use by several threads.</summary>
public interface IMeaningEncoder
{
    /// <summary>Which model, and which rules around it: vectors of another version are not comparable.</summary>
    string Version { get; }

    /// <summary>The vector of what a person asks: unit length, <see cref="MeaningEncoder.Length"/> values.</summary>
    float[] EncodeQuery(string text);

    /// <summary>The vector of a passage, of which the first 510 word pieces are read (about 380 words): unit length, <see cref="MeaningEncoder.Length"/> values.</summary>
    float[] EncodePassage(string text);
}
