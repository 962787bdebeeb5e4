using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class TransformerTaggerTests(TaggerFixture fixture) : IClassFixture<TaggerFixture>
{
    [Fact]
    public void Names_are_found_with_their_kinds()
    {
        const string Text = "Ukrainian President Volodymyr Zelenskiy met Antony Blinken in Kyiv on Monday. The International Criminal Court issued a warrant for Putin’s arrest.";

        Names(Text).ShouldBe(
        [
            "Demonym Ukrainian", "Person Volodymyr Zelenskiy", "Person Antony Blinken", "Place Kyiv",
            "Organisation International Criminal Court", "Person Putin",
        ]);
    }

    [Fact]
    public void Each_name_has_a_probability_and_none_overlaps()
    {
        const string Text = "Vladimir Putin hosted Xi Jinping in the Kremlin in Moscow, Russia.";

        var spans = fixture.Tagger.Tag(SentenceSplitter.Split(Text)).Single();

        spans.Count.ShouldBe(5);
        spans.ShouldAllBe(s => s.Score > 0.5 && s.Score <= 1 && s.Past > s.First);
        spans.Zip(spans.Skip(1)).ShouldAllBe(p => p.First.Past <= p.Second.First);
    }

    [Fact]
    public void An_article_without_sentences_has_no_names() =>
        fixture.Tagger.Tag([]).ShouldBeEmpty();

    [Fact]
    public void A_sentence_longer_than_a_window_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("and then the old man went home ", 80)) + "with Angela Merkel";
        var tokens = Tokenizer.Tokenize(text, 0, text.Length);

        var spans = fixture.Tagger.Tag([new Sentence(0, text.Length, tokens)]).Single();

        spans.ShouldContain(s => s.Past == tokens.Count && s.Kind == MentionKind.Person);
    }

    [Fact]
    public void Names_do_not_depend_on_how_many_threads_ask()
    {
        var texts = Enumerable.Range(0, 12).Select(i => string.Concat(Enumerable.Repeat("Olaf Scholz met Joe Biden in Washington. ", i + 1))).ToList();

        var together = texts.AsParallel().AsOrdered().Select(t => fixture.Tagger.Tag(SentenceSplitter.Split(t)).Sum(s => s.Count)).ToList();

        together.ShouldBe(texts.Select((_, i) => 3 * (i + 1)));
    }

    [Fact]
    public void The_version_names_the_model() =>
        fixture.Tagger.Version.ShouldMatch("^names-[0-9a-f]{16}-");

    [Fact]
    public void A_missing_model_is_named_with_what_to_do()
    {
        using var tagger = new TransformerTagger("/nowhere/names.onnx");

        Should.Throw<FileNotFoundException>(() => tagger.Tag(SentenceSplitter.Split("Kyiv."))).Message.ShouldContain("nowhere");
    }

    private List<string> Names(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        return [.. sentences.Zip(fixture.Tagger.Tag(sentences))
            .SelectMany(s => s.Second.Select(n => $"{n.Kind} {text[s.First.Tokens[n.First].Start..s.First.Tokens[n.Past - 1].End]}"))];
    }
}
