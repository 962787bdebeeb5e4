using CsCheck;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.TermTree;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.TermTree;

public sealed class TermsWriterTests
{
    private const int Documents = 400;
    private static readonly string[] Files = ["_0.tim", "_0.tip", "_0.doc", "_0.pos"];

    // Few, so that many terms begin alike; the last is of four bytes.
    private static readonly string[] Letters = ["a", "b", "c", "é", "\ud83d\ude00"];

    private static readonly Gen<string> ATerm = Gen.OneOf(
        Gen.Int[0, Letters.Length - 1].Select(letter => Letters[letter]).Array[0, 9].Select(string.Concat),
        Gen.Int[0, 100_000].Select(number => $"article/{number}"),
        Gen.Char.AlphaNumeric.Array[1, 2].Select(letters => new string(letters)));

    private static readonly Gen<int[]> SomeDocuments = Gen.OneOf(Gen.Int[0, Documents - 1].Array[1, 3], Gen.Const(() => Enumerable.Range(0, Documents).ToArray()));

    [Fact]
    public void The_files_are_to_the_byte_those_that_Lucenes_own_writer_writes() =>
        Gen.Select(TermsOf(1, 40), TermsOf(500, 3_000), TermsOf(0, 60)).Sample(
            (few, many, values) =>
            {
                (string, bool, Dictionary<string, int[]>)[] fields = [("few", true, few), ("many", true, many), ("values", false, values)];
                ShouldBeWrittenAlike(fields);
            },
            iter: 60);

    [Fact]
    public void A_field_of_the_empty_term_alone_is_written()
    {
        (string, bool, Dictionary<string, int[]>)[] fields = [("none", true, new() { [string.Empty] = [1] })];

        ShouldBeWrittenAlike(fields);
    }

    private static void ShouldBeWrittenAlike((string, bool, Dictionary<string, int[]>)[] fields) => Written(fields, (state, postings) => new TermsWriter(state, postings)).ShouldBe(
        Written(fields, (state, postings) => new BlockTreeTermsWriter<object>(state, postings, BlockTreeTermsWriter.DEFAULT_MIN_BLOCK_SIZE, BlockTreeTermsWriter.DEFAULT_MAX_BLOCK_SIZE, new object())));

    private static Gen<Dictionary<string, int[]>> TermsOf(int fewest, int most) =>
        Gen.Select(ATerm, SomeDocuments).Array[fewest, most].Select(terms => terms.GroupBy(term => term.Item1).ToDictionary(term => term.Key, term => term.First().Item2.Distinct().Order().ToArray()));

    private static string[] Written((string Name, bool Placed, Dictionary<string, int[]> Terms)[] fields, Func<SegmentWriteState, PostingsWriterBase, FieldsConsumer> writerOf)
    {
        using var directory = new RAMDirectory();
        var state = State(directory, fields);
        using (var writer = writerOf(state, new Lucene41PostingsWriter(state)))
        {
            foreach (var (name, placed, terms) in fields)
                Write(writer.AddField(state.FieldInfos.FieldInfo(name)), placed, terms);
        }

        return [.. Files.Select(name => Hexadecimal(directory, name))];
    }

    private static void Write(TermsConsumer field, bool placed, Dictionary<string, int[]> terms)
    {
        foreach (var (text, documents) in terms.Select(term => (new BytesRef(term.Key), term.Value)).OrderBy(term => term.Item1, field.Comparer))
        {
            var postings = field.StartTerm(text);
            foreach (var document in documents)
            {
                postings.StartDoc(document, placed ? 1 : -1);
                if (placed)
                    postings.AddPosition(document % 7, null, -1, -1);
                postings.FinishDoc();
            }

            field.FinishTerm(text, new TermStats(documents.Length, placed ? documents.Length : -1));
        }

        var sum = terms.Values.Sum(documents => (long)documents.Length);
        field.Finish(placed || sum == 0 ? sum : -1, sum, terms.Values.SelectMany(documents => documents).Distinct().Count());
    }

    private static SegmentWriteState State(RAMDirectory directory, (string Name, bool Placed, Dictionary<string, int[]> Terms)[] fields)
    {
        var infos = fields.Select((field, number) => new FieldInfo(
            field.Name, true, number, false, true, false, field.Placed ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_ONLY, DocValuesType.NONE, DocValuesType.NONE, null));
        var segment = new SegmentInfo(directory, Constants.LUCENE_MAIN_VERSION, "_0", Documents, false, new Lucene46Codec(), null);
        return new SegmentWriteState(InfoStream.NO_OUTPUT, directory, segment, new FieldInfos([.. infos]), 1, null, IOContext.DEFAULT);
    }

    private static string Hexadecimal(RAMDirectory directory, string name)
    {
        using var file = directory.OpenInput(name, IOContext.DEFAULT);
        var bytes = new byte[file.Length];
        file.ReadBytes(bytes, 0, bytes.Length);
        return Convert.ToHexString(bytes);
    }
}
