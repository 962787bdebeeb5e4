using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Documents;

public sealed class BatchWordsTests
{
    [Fact]
    public void What_is_indexed_of_a_word_is_the_same_however_often_it_is_met()
    {
        var vocabulary = new Vocabulary();
        var words = new BatchWords(vocabulary);
        string[] typed = ["the", "The", "Élysée", "l’Élysée", "Putin’s", "putin's", "ЕЩЁ", "3,000"];
        foreach (var word in typed.Concat(typed))
        {
            var (form, written, tells) = words.Of(word);
            vocabulary[form].ShouldBe(WordFolding.Fold(word));
            tells.ShouldBe(!FunctionWords.Contains(WordFolding.Fold(word)));
            var asWritten = WordFolding.Written(word);
            if (asWritten == vocabulary[form])
                written.ShouldBe(IndexedWord.AsFolded);
            else
                vocabulary[written].ShouldBe(WrittenTerm.Of(vocabulary[form], asWritten));
        }
    }
}
