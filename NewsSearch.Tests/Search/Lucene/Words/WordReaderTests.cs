using System.Buffers;
using CsCheck;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Words;

public sealed class WordReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "x", "7", "0", "é", "\u0301", "ß", "я", "北", "\ud83d\ude00", "\ud83d", "י", " ", "\n", "\t", "\r", "\u00a0", "\u2028", "\u200d", "\u00ad", "_", ".", ",", ":", ";", "'", "’", "‘", "\"", "“", "”",
        "-", "–", "—", "…", "!", "?", "(", ")", "/", "\\", "@", "#", "&", "$", "%", "+", "=", "<", ">", "[", "]", "{", "}", "~", "`", "^", "|", "*", "\0", "«", "»", "·", "ー", "カ", "한", "١",
    ];

    private static readonly string[] Beginnings = ["a", "b", "z", "x7", "7.", "0", "ab"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Words_of_any_text_are_those_of_Lucenes_tokenizer_over_the_whole_of_it() =>
        Texts.Sample(text => WordReader.Read(text).ShouldBe(ByTokenizer(text), text), iter: 50_000);

    [Theory]
    [InlineData("Putin's don’t 'quoted' rock'n'roll", "putin don't quoted rock'n'roll")]
    [InlineData("U.S. peace-talks 3,000 3.5% a_b e.g.", "u.s peace talks 3,000 3.5 a_b e.g")]
    [InlineData("“Yes,” he said; (no): l'Élysée", "yes he said no elysee")]
    public void Words_are_cut_and_folded(string text, string words) => string.Join(' ', WordReader.Read(text).Select(word => word.Form)).ShouldBe(words);

    [Fact]
    public void A_run_of_more_than_255_characters_is_passed_over() =>
        WordReader.Read($"a {new string('b', 256)} c {new string('d', 255)}").Select(word => word.Start).ShouldBe([0, 259, 261]);

    [Fact]
    public void No_more_words_are_read_than_wanted() => WordReader.Read("one two-three four", 2).Select(word => word.Form).ShouldBe(["one", "two"]);

    [Fact]
    public void Around_beginnings_all_words_are_read_that_begin_so() =>
        Gen.Select(Texts, Gen.Int[0, Beginnings.Length - 1].Select(at => Beginnings[at]).Array[0, 3]).Sample((text, beginnings) =>
        {
            var around = WordReader.ReadAround(text, SearchValues.Create(beginnings, StringComparison.OrdinalIgnoreCase), int.MaxValue);
            var all = WordReader.Read(text);
            around.ShouldBe(all.Where(around.Contains), text);
            around.ShouldBeSubsetOf(all);
            all.Where(word => beginnings.Any(beginning => word.Form.StartsWith(beginning, StringComparison.Ordinal))).ShouldBeSubsetOf(around);
        });

    private static List<WordToken> ByTokenizer(string text)
    {
        var words = new List<WordToken>();
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, new StringReader(text));
        var term = tokenizer.AddAttribute<ICharTermAttribute>();
        var offset = tokenizer.AddAttribute<IOffsetAttribute>();
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            if (WordFolding.Fold(term.Buffer.AsSpan(0, term.Length)) is { Length: > 0 } form)
                words.Add(new WordToken(form, offset.StartOffset, offset.EndOffset));
        }

        return words;
    }
}
