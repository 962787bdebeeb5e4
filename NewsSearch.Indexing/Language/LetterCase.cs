namespace NewsSearch.Indexing.Language;

/// <summary>A word's letter case, which the tagger reads beside the pieces, since its vocabulary is lower case. The numbers are those it was trained on (Training/encoder.py).</summary>
internal enum LetterCase
{
    None = 0,
    Number = 1,
    Mark = 2,
    Lower = 3,

    /// <summary>Several capitals and nothing in lower case.</summary>
    Capitals = 4,
    OneCapital = 5,
    Capitalised = 6,

    /// <summary>Begins with a capital and has others inside.</summary>
    MixedFromCapital = 7,
    Mixed = 8,
}
