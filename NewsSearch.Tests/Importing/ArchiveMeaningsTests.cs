using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class ArchiveMeaningsTests : ArchiveTest
{
    [Fact]
    public async Task Nothing_is_known_until_vectors_are_loaded_and_then_what_is_near_is()
    {
        await ReadAsync("grain through the harbour", "rain in the hills");
        using var meanings = Meanings(new PlayedEncoder());
        meanings.MeaningOf("grain").ShouldBeNull();
        meanings.Changes.ShouldBe(0);

        await meanings.CatchUpAsync(Cancel);

        var asked = meanings.MeaningOf("grain").ShouldNotBeNull();
        asked.NearnessOf(1)!.Value.ShouldBeGreaterThan(asked.NearnessOf(2)!.Value);
        asked.NearnessOf(3).ShouldBeNull();
    }

    [Fact]
    public async Task Vectors_made_later_or_anew_are_taken_in_and_said_to_have_changed()
    {
        await ReadAsync("rain in the hills");
        using var meanings = Meanings(new PlayedEncoder());
        await meanings.CatchUpAsync(Cancel);
        var before = meanings.Changes;

        await ReadAsync("grain through the harbour");
        await meanings.CatchUpAsync(Cancel);

        meanings.MeaningOf("grain")!.NearnessOf(2).ShouldNotBeNull();
        meanings.Changes.ShouldBeGreaterThan(before);
        var after = meanings.Changes;
        await meanings.CatchUpAsync(Cancel);
        meanings.Changes.ShouldBe(after);
    }

    [Fact]
    public async Task Vectors_of_another_model_are_left_alone()
    {
        await ReadAsync("grain through the harbour");
        using var meanings = Meanings(new PlayedEncoder("played-2"));

        await meanings.CatchUpAsync(Cancel);

        meanings.MeaningOf("grain").ShouldBeNull();
    }

    [Fact]
    public async Task A_query_asked_again_is_not_encoded_again()
    {
        await ReadAsync("grain through the harbour");
        var encoder = new PlayedEncoder();
        using var meanings = Meanings(encoder);
        await meanings.CatchUpAsync(Cancel);
        var before = encoder.Queries;

        foreach (var _ in Enumerable.Range(0, 3))
            meanings.MeaningOf("grain").ShouldNotBeNull();

        encoder.Queries.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_text_is_read_passage_by_passage_as_articles_are_and_not_kept()
    {
        await ReadAsync("grain through the harbour", "rain in the hills");
        var encoder = new PlayedEncoder();
        using var meanings = Meanings(encoder);
        var text = PastedText.Of("Two stories\n\n" + string.Concat(Enumerable.Repeat("grain through the harbour. ", 40)) + "\n\n" + string.Concat(Enumerable.Repeat("rain in the hills. ", 40)));
        meanings.MeaningOf(text, Cancel).ShouldBeNull();
        await meanings.CatchUpAsync(Cancel);

        var asked = meanings.MeaningOf(text, Cancel).ShouldNotBeNull();

        asked.Passages.Count.ShouldBe(2);
        asked.Passages[1].ShouldStartWith("rain in the hills.");
        var (grain, rain) = (asked.Meaning.AnswersOf(1), asked.Meaning.AnswersOf(2));
        grain[0].Nearness.ShouldBeGreaterThan(rain[0].Nearness);
        rain[1].Nearness.ShouldBeGreaterThan(grain[1].Nearness);
        meanings.MeaningOf(text, Cancel);
        encoder.Passages.ShouldBe(4);
        meanings.MeaningOf(PastedText.Of(""), Cancel).ShouldBeNull();
        meanings.PassagesOf(text.Title, text.Paragraphs).ShouldBe(asked.Passages);
    }

    private ArchiveMeanings Meanings(PlayedEncoder encoder) => new(Archive, encoder, Clock, NullLogger<ArchiveMeanings>.Instance);

    private async Task ReadAsync(params string[] texts)
    {
        foreach (var text in texts)
            await StoredAsync(Sample.Article(title: "", url: $"https://post.example/{text[..4]}", text: text));
        await new MeaningReader(Archive, new PlayedEncoder(), Clock, NullLogger<MeaningReader>.Instance).ReadAllAsync(null, Cancel);
    }
}
