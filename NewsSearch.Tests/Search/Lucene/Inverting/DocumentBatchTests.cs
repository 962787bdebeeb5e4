using System.Globalization;
using CsCheck;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.Storage;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Inverting;

public sealed class DocumentBatchTests
{
    // The last two are halves of pairs, which an index cannot tell from each other.
    private static readonly string[] Terms = ["a", "b", "ab", "ab\0", "longer than eight", "longer than nine", "é", "я", "\uffee", "\ud83d\ude00", "\ud800", "\udbff"];
    private static readonly (string Name, FieldForm Form)[] Fields = [("value", FieldForm.Values), ("place", FieldForm.Places), ("mark", FieldForm.Places), ("text", FieldForm.Words), ("text.en", FieldForm.Words)];

    private static readonly Gen<Token> AToken = Gen.Select(Gen.Int[0, Terms.Length - 1], Gen.Int[0, 3], Gen.Int[1, 3], (term, gap, width) => new Token(Terms[term], gap, width));
    private static readonly Gen<Given> ADocument = Gen.Select(AToken.Array[0, 12].Array[Fields.Length], Gen.Long, (tokens, number) => new Given(tokens, number));

    [Fact]
    public void A_batch_stands_in_the_index_as_if_Lucene_had_written_it_document_by_document() =>
        ADocument.Array[1, 12].Sample(documents => Written(documents, Invert).ShouldBe(Written(documents, AddOneByOne)), iter: 500);

    [Fact]
    public void Widths_beyond_what_a_byte_holds_are_kept_as_the_widest()
    {
        var batch = new DocumentBatch();
        batch.Begin();
        batch.Field("mark", FieldForm.Places).Add("a", 5, 1_000);
        using var directory = new RAMDirectory();
        Write(directory, writer => writer.AddIndexes(new BatchReader(batch, new BM25Similarity())));
        using var reader = DirectoryReader.Open(directory);
        Of(reader).ShouldContain("mark a 0: 5/255");
    }

    private static void Invert(IndexWriter writer, Given[] documents)
    {
        var batch = new DocumentBatch();
        foreach (var document in documents)
        {
            batch.Begin(new StoredValue("text.kept", null, document.Number.ToString(CultureInfo.InvariantCulture)), new StoredValue("bytes.kept", [(byte)document.Number], null));
            batch.Number("number", document.Number);
            foreach (var ((name, form), tokens) in Fields.Zip(document.Tokens))
            {
                var position = 0;
                foreach (var token in tokens)
                    batch.Field(name, form).Add(token.Term, position += Step(form, token), Width(name, token));
            }
        }

        writer.AddIndexes(new BatchReader(batch, new BM25Similarity()));
    }

    private static void AddOneByOne(IndexWriter writer, Given[] documents)
    {
        foreach (var document in documents)
        {
            var added = new Document { new StoredField("text.kept", document.Number.ToString(CultureInfo.InvariantCulture)), new StoredField("bytes.kept", [(byte)document.Number]), new NumericDocValuesField("number", document.Number) };
            foreach (var ((name, form), tokens) in Fields.Zip(document.Tokens))
            {
                if (form == FieldForm.Values)
                    Array.ForEach(tokens, token => added.Add(new StringField(name, token.Term, Field.Store.NO)));
                else if (tokens.Length > 0)
                    added.Add(new Field(name, new Replayed(name, form, tokens), new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = form != FieldForm.Words, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS }));
            }

            writer.AddDocument(added);
        }
    }

    private static string Written(Given[] documents, Action<IndexWriter, Given[]> write)
    {
        using var directory = new RAMDirectory();
        Write(directory, writer => write(writer, documents));
        using var reader = DirectoryReader.Open(directory);
        return Of(reader);
    }

    private static void Write(RAMDirectory directory, Action<IndexWriter> write)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Codec = PlainStoreCodec.Known(), Similarity = new BM25Similarity() });
        write(writer);
    }

    /// <summary>All that an index of one segment holds, in lines.</summary>
    private static string Of(DirectoryReader index)
    {
        var lines = new StringWriter(CultureInfo.InvariantCulture);
        var segment = index.Leaves.Single().AtomicReader;
        foreach (var info in segment.FieldInfos.OrderBy(info => info.Name, StringComparer.Ordinal))
        {
            lines.WriteLine($"{info.Name} indexed {info.IsIndexed} {info.IndexOptions}, norms {info.HasNorms}, payloads {info.HasPayloads}, values {info.DocValuesType}");
            if (info.HasNorms)
                lines.WriteLine($"{info.Name} norms {Numbers(segment.GetNormValues(info.Name), segment)}");
            if (info.HasDocValues)
                lines.WriteLine($"{info.Name} values {Numbers(segment.GetNumericDocValues(info.Name), segment)}");
            if (segment.GetTerms(info.Name) is { } terms)
                Write(info.Name, terms, lines);
        }

        for (var document = 0; document < segment.MaxDoc; document++)
            lines.WriteLine($"stored {segment.Document(document).Get("text.kept")} {segment.Document(document).GetBinaryValue("bytes.kept")}");
        return lines.ToString();
    }

    private static void Write(string field, Terms terms, StringWriter lines)
    {
        lines.WriteLine($"{field} {terms.Count} terms, {terms.DocCount} documents, {terms.SumDocFreq}, {terms.SumTotalTermFreq}");
        foreach (var term in terms)
        {
            var places = term.DocsAndPositions(null, null, DocsAndPositionsFlags.PAYLOADS);
            var documents = places ?? term.Docs(null, null, DocsFlags.NONE);
            while (documents.NextDoc() != DocsEnum.NO_MORE_DOCS)
            {
                var found = Enumerable.Range(0, places?.Freq ?? 0).Select(_ => $"{places!.NextPosition()}/{(places.GetPayload() is { } payload ? payload.Bytes[payload.Offset] : 1)}");
                lines.WriteLine($"{field} {term.Term.Utf8ToString()} {documents.DocID}: {string.Join(' ', found)}");
            }
        }
    }

    private static string Numbers(NumericDocValues values, AtomicReader segment) => string.Join(' ', Enumerable.Range(0, segment.MaxDoc).Select(values.Get));

    private static int Width(string field, Token token) => field == "mark" ? token.Width : 1;

    /// <summary>Words stand each at a position of its own.</summary>
    private static int Step(FieldForm form, Token token) => form == FieldForm.Words ? token.Gap + 1 : token.Gap;

    private sealed record Token(string Term, int Gap, int Width);

    private sealed record Given(Token[][] Tokens, long Number);

    private sealed class Replayed : TokenStream
    {
        private readonly string _field;
        private readonly FieldForm _form;
        private readonly Token[] _tokens;
        private readonly ICharTermAttribute _term;
        private readonly IPositionIncrementAttribute _increment;
        private readonly IPayloadAttribute _payload;
        private int _at;

        public Replayed(string field, FieldForm form, Token[] tokens)
        {
            (_field, _form, _tokens) = (field, form, tokens);
            _term = AddAttribute<ICharTermAttribute>();
            _increment = AddAttribute<IPositionIncrementAttribute>();
            _payload = AddAttribute<IPayloadAttribute>();
        }

        public override void Reset() => _at = 0;

        public override bool IncrementToken()
        {
            if (_at == _tokens.Length)
                return false;
            ClearAttributes();
            var token = _tokens[_at];
            _term.SetEmpty().Append(token.Term);
            _increment.PositionIncrement = Step(_form, token) + (_at++ == 0 ? 1 : 0);
            if (Width(_field, token) is > 1 and var width)
                _payload.Payload = new BytesRef([(byte)width]);
            return true;
        }
    }
}
