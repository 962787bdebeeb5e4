using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The words of a batch's articles as they are typed: each is folded once a batch, and what is indexed of it is found in one step.</summary>
internal sealed class BatchWords
{
    private readonly Dictionary<string, IndexedWord>.AlternateLookup<ReadOnlySpan<char>> _known = new Dictionary<string, IndexedWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="vocabulary">The batch's terms.</param>
    public BatchWords(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        (Sentence, Paragraph) = (vocabulary.NumberOf(IndexFields.Sentence), vocabulary.NumberOf(IndexFields.Paragraph));
    }

    /// <summary>The batch's terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of <see cref="IndexFields.Sentence"/>.</summary>
    public int Sentence { get; }

    /// <summary>The number of <see cref="IndexFields.Paragraph"/>.</summary>
    public int Paragraph { get; }

    /// <summary>What is indexed of a word.</summary>
    public IndexedWord Of(ReadOnlySpan<char> typed)
    {
        if (!_known.TryGetValue(typed, out var word))
            _known[typed] = word = Met(typed);
        return word;
    }

    private IndexedWord Met(ReadOnlySpan<char> typed)
    {
        var form = WordFolding.Fold(typed);
        var written = typed.SequenceEqual(form) ? form : WordFolding.Written(typed);
        return new IndexedWord(Vocabulary.NumberOf(form), written == form ? IndexedWord.AsFolded : Vocabulary.NumberOf(WrittenTerm.Of(form, written)), !FunctionWords.Contains(form));
    }
}
