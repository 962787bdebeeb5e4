using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

public sealed class DocumentFrequenciesTests
{
    [Fact]
    public void Many_terms_counted_together_are_as_frequent_as_each_asked_for_alone()
    {
        using var directory = new RAMDirectory();
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { MergePolicy = NoMergePolicy.COMPOUND_FILES });
        foreach (var text in new[] { "grain port", "port Ωmega", "grain grain zebra" })
        {
            writer.AddDocument([new TextField("text", text, Field.Store.NO)]);
            writer.Commit();
        }

        using var reader = DirectoryReader.Open(directory);
        string[] terms = ["zebra", "grain", "port", "absent", "Ωmega", "grain"];

        var counted = DocumentFrequencies.Of(reader, "text", terms);

        reader.Leaves.Count.ShouldBe(3);
        counted.Count.ShouldBe(5);
        counted.ShouldAllBe(pair => pair.Value == reader.DocFreq(new Term("text", pair.Key)));
        DocumentFrequencies.Of(reader, "missing", terms).Values.ShouldAllBe(count => count == 0);
    }
}
