using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using NewsSearch.Indexing.Search.Lucene.Postings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Postings;

/// <summary>Places of words read a block at a time against Lucene's way.</summary>
public sealed class PlaceBlocksTests : IDisposable
{
    private const int Documents = 3_000;
    private const string Words = "words";
    private const string Offsets = "offsets";
    private static readonly FieldType WithOffsets = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS };
    private readonly RAMDirectory _directory = SmallIndex.Of(Enumerable.Range(0, Documents).Select(number => string.Join(' ', WordsOf(number))).Select(text => new Document
    {
        new TextField(Words, text, Field.Store.NO),
        new Field(Offsets, text, WithOffsets),
    }));

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("every")]
    [InlineData("often")]
    [InlineData("rare")]
    [InlineData("once")]
    [InlineData("crowded")]
    public void Places_are_those_that_Lucene_reads_wherever_one_steps_and_whatever_one_leaves_out(string word)
    {
        using var reader = DirectoryReader.Open(_directory);
        foreach (var step in (int[])[1, 3, 50, 999])
        {
            var expected = Read(Places(reader, Words, word, null), step, everyPlace: true);

            Read(Places(reader, Words, word, new PlaceBlocks()), step, everyPlace: true).ShouldBe(expected);
            Read(Places(reader, Words, word, new PlaceBlocks()), step, everyPlace: false).ShouldBe(Read(Places(reader, Words, word, null), step, everyPlace: false));
        }
    }

    [Fact]
    public void One_who_reads_places_can_do_so_again_with_another_word()
    {
        using var reader = DirectoryReader.Open(_directory);
        var blocks = new PlaceBlocks();

        foreach (var word in (string[])["crowded", "rare", "every", "often", "crowded"])
            Read(Places(reader, Words, word, blocks), 2, everyPlace: true).ShouldBe(Read(Places(reader, Words, word, null), 2, everyPlace: true));
    }

    [Fact]
    public void A_few_places_of_a_document_are_read_at_once_wherever_they_lie()
    {
        using var reader = DirectoryReader.Open(_directory);
        var (expected, blocks, before) = (Places(reader, Words, "often", null), new PlaceBlocks(), 0L);
        Places(reader, Words, "often", blocks);

        while (expected.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            int[] places = [.. Enumerable.Range(0, expected.Freq).Select(_ => expected.NextPosition())];

            var read = blocks.Places.ReadFew(before, places.Length);

            Enumerable.Range(0, places.Length).Select(at => read[at]).ShouldBe(places);
            before += places.Length;
        }

        before.ShouldBe(Documents / 5 * (1 + 2 + 3 + 4));
    }

    [Fact]
    public void Fields_with_more_than_places_are_left_to_Lucene()
    {
        using var reader = DirectoryReader.Open(_directory);

        var places = Places(reader, Offsets, "often", new PlaceBlocks());

        places.ShouldNotBeOfType<PlaceBlocks>();
        Read(places, 1, everyPlace: true).ShouldBe(Read(Places(reader, Words, "often", null), 1, everyPlace: true));
    }

    private static IEnumerable<string> WordsOf(int number)
    {
        yield return "every";
        for (var time = 0; time < number % 5; time++)
        {
            yield return "often";
            if (time % 2 == 0)
                yield return "between";
        }

        if (number % 211 == 0)
            yield return "rare";
        if (number == 1_234)
            yield return "once";
        for (var time = 0; time < 300 && number % 1_000 == 7; time++)
            yield return "crowded";
        yield return "every";
    }

    private static DocsAndPositionsEnum Places(DirectoryReader reader, string field, string word, PlaceBlocks? reuse) =>
        SmallIndex.Term(reader, field, word).DocsAndPositions(null, reuse, DocsAndPositionsFlags.NONE);

    /// <summary>The documents gone to and the places read there: all, or in every other document only the first.</summary>
    private static List<string> Read(DocsAndPositionsEnum places, int step, bool everyPlace)
    {
        var found = new List<string>();
        for (var target = 0; places.Advance(target) != DocsEnum.NO_MORE_DOCS; target = places.DocID + step)
        {
            var wanted = everyPlace ? places.Freq : found.Count % 2;
            found.Add($"{places.DocID} of {places.Freq}: {string.Join(' ', Enumerable.Range(0, wanted).Select(_ => places.NextPosition()))}");
        }

        return found;
    }
}
