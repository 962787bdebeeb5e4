namespace NewsSearch.Indexing.Language;

/// <summary>Whole sentences of one article that the model reads at once: pieces with the case of their words, and where each token begins.</summary>
internal sealed class ReadingWindow
{
    private readonly List<int> ids = [WordPieces.Begin];
    private readonly List<byte> cases = [(byte)LetterCase.None];
    private readonly List<WindowToken> tokens = [];

    /// <summary>Ids of the pieces, between the marks of begin and end once closed.</summary>
    public IReadOnlyList<int> Ids => ids;

    /// <summary>The letter case of each piece.</summary>
    public IReadOnlyList<byte> Cases => cases;

    /// <summary>The tokens within, by position.</summary>
    public IReadOnlyList<WindowToken> Tokens => tokens;

    /// <summary>Adds a token; the pieces after a capitalised word's first are lower case.</summary>
    public void Add(int sentence, int token, string word, IReadOnlyList<int> pieces)
    {
        tokens.Add(new WindowToken(sentence, token, ids.Count));
        var first = LetterCases.Of(word);
        var rest = first == LetterCase.Capitalised ? LetterCase.Lower : first;
        for (var i = 0; i < pieces.Count; i++)
        {
            ids.Add(pieces[i]);
            cases.Add((byte)(i == 0 ? first : rest));
        }
    }

    /// <summary>Ends the window.</summary>
    public ReadingWindow Close()
    {
        ids.Add(WordPieces.End);
        cases.Add((byte)LetterCase.None);
        return this;
    }
}
