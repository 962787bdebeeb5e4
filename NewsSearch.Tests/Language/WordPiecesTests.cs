using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class WordPiecesTests
{
    private static readonly string Model = Path.Combine(AppContext.BaseDirectory, "Language", "Model");

    private static readonly WordPieces Pieces = WordPieces.Read(Path.Combine(Model, "vocabulary.txt"));

    /// <summary>Golden/language/pieces.tsv was written by the training's own Python: word, letter case, ids.</summary>
    [Fact]
    public void Pieces_and_letter_case_are_those_of_the_training()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", "language", "pieces.tsv")).Select(line => line.Split('\t')).ToList();

        rows.Count.ShouldBeGreaterThan(1000);
        var wrong = rows.Where(row => $"{(int)LetterCases.Of(row[0])} {string.Join(' ', Pieces.Of(row[0]))}" != $"{row[1]} {row[2]}");
        wrong.Select(row => string.Join(' ', row)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("\ud55c", "\u1112\u1161\u11ab")]
    public void Letters_lose_their_case_and_marks(string word, string plain)
    {
        var written = new System.Text.StringBuilder();

        PlainLetters.Load().Write(word, written);

        written.ToString().ShouldBe(plain);
    }

    [Fact]
    public void A_word_of_a_million_letters_has_eight_pieces() =>
        Pieces.Of(new string('a', 1_000_000)).Count.ShouldBe(8);

    [Fact]
    public void A_word_in_no_known_letters_is_the_unknown_piece() =>
        Pieces.Of("\u1401\u1402").ShouldBe([WordPieces.Unknown]);
}
