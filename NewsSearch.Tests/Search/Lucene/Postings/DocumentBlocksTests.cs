using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Postings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Postings;

/// <summary>Documents read a block at a time against Lucene's way from one to the next.</summary>
public sealed class DocumentBlocksTests : IDisposable
{
    private const int Documents = 5_000;
    private const string Words = "words";
    private const string Names = "names";
    private readonly RAMDirectory _directory = SmallIndex.Of(Enumerable.Range(0, Documents).Select(number => new Document
    {
        new TextField(Words, string.Join(' ', WordsOf(number)), Field.Store.NO),
        new StringField(Names, $"name{number % 3}", Field.Store.NO),
    }));

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("every")]
    [InlineData("thirds")]
    [InlineData("rare")]
    [InlineData("first127")]
    [InlineData("first128")]
    [InlineData("first129")]
    [InlineData("last128")]
    [InlineData("once")]
    public void Every_document_comes_with_its_frequency_whatever_way_they_are_gone_through(string word)
    {
        using var reader = DirectoryReader.Open(_directory);
        var expected = Stepped(Lucenes(reader, Words, word));

        Stepped(Blocks(reader, Words, word)).ShouldBe(expected);
        InBlocks(Blocks(reader, Words, word)).ShouldBe(expected);
        foreach (var step in (int[])[1, 40, 700])
            Advanced(Blocks(reader, Words, word), step).ShouldBe(Advanced(Lucenes(reader, Words, word), step));
    }

    [Fact]
    public void One_who_goes_through_blocks_can_do_so_again_with_another_term()
    {
        using var reader = DirectoryReader.Open(_directory);
        var blocks = new DocumentBlocks();

        foreach (var word in (string[])["every", "once", "rare", "every"])
            InBlocks(Blocks(reader, Words, word, blocks)).ShouldBe(Stepped(Lucenes(reader, Words, word)));
    }

    [Fact]
    public void Fields_without_frequencies_and_segments_with_deletions_are_gone_through_alike()
    {
        using var reader = DirectoryReader.Open(_directory);
        var deleted = new FixedBitSet(Documents);
        deleted.Set(0, Documents);
        deleted.Clear(3);

        InBlocks(Blocks(reader, Names, "name0")).ShouldBe(Stepped(Lucenes(reader, Names, "name0")));
        InBlocks(Blocks(reader, Words, "every", live: deleted)).ShouldBe(Stepped(Lucenes(reader, Words, "every", deleted)));
    }

    [Fact]
    public void A_file_of_documents_cut_short_is_said_to_be_so()
    {
        var name = _directory.ListAll().Single(file => file.EndsWith(".doc", StringComparison.Ordinal));
        using (var input = _directory.OpenInput(name, IOContext.DEFAULT))
        {
            var bytes = new byte[10];
            input.ReadBytes(bytes, 0, bytes.Length);
            input.Dispose();
            _directory.DeleteFile(name);
            using var output = _directory.CreateOutput(name, IOContext.DEFAULT);
            output.WriteBytes(bytes, bytes.Length);
        }

        Should.Throw<IOException>(() => DirectoryReader.Open(_directory));
    }

    private static IEnumerable<string> WordsOf(int number)
    {
        yield return "every";
        for (var time = 0; time < number % 3; time++)
            yield return "thirds";
        if (number % 617 == 0)
            yield return "rare";
        for (var first = 127; first <= 129; first++)
        {
            if (number < first)
                yield return $"first{first}";
        }

        if (number >= Documents - 128)
            yield return "last128";
        if (number == 4_321)
            yield return "once";
    }

    private static DocsEnum Lucenes(DirectoryReader reader, string field, string word, IBits? live = null) => SmallIndex.Term(reader, field, word).Docs(live, null, DocsFlags.FREQS);

    private static DocumentBlocks Blocks(DirectoryReader reader, string field, string word, DocumentBlocks? reuse = null, IBits? live = null)
    {
        var blocks = reuse ?? new DocumentBlocks();
        if (SmallIndex.Term(reader, field, word).Docs(live, blocks, DocsFlags.FREQS) is var documents && documents != blocks)
            blocks.Begin(documents);
        return blocks;
    }

    private static List<(int Document, int Frequency)> Stepped(DocsEnum documents)
    {
        var found = new List<(int, int)>();
        while (documents.NextDoc() != DocsEnum.NO_MORE_DOCS)
            found.Add((documents.DocID, documents.Freq));
        return found;
    }

    private static List<(int Document, int Frequency)> InBlocks(DocumentBlocks blocks)
    {
        var found = new List<(int, int)>();
        while (blocks.NextBlock())
        {
            for (var taken = 0; blocks.Documents.Length > 0; taken = 1 + taken % 50)
            {
                var count = Math.Min(taken, blocks.Documents.Length);
                for (var at = 0; at < count; at++)
                    found.Add((blocks.Documents[at], blocks.Frequencies[at]));
                blocks.Take(count);
            }
        }

        return found;
    }

    private static List<int> Advanced(DocsEnum documents, int step)
    {
        var found = new List<int>();
        for (var target = 0; documents.Advance(target) != DocsEnum.NO_MORE_DOCS; target = documents.DocID + step)
            found.Add(documents.DocID);
        return found;
    }
}
