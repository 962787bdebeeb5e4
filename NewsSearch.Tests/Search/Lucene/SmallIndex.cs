using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Storage;
using Shouldly;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>An index in memory, written as the product writes its own: words parted by blanks, one segment.</summary>
internal static class SmallIndex
{
    /// <summary>The index of some documents.</summary>
    public static RAMDirectory Of(IEnumerable<IEnumerable<IIndexableField>> documents)
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { Codec = PlainStoreCodec.Known() });
        foreach (var document in documents)
            writer.AddDocument(document);
        writer.ForceMerge(1);
        return directory;
    }

    /// <summary>A word among the terms of a field.</summary>
    public static TermsEnum Term(DirectoryReader reader, string field, string word)
    {
        var terms = reader.Leaves.Single().AtomicReader.GetTerms(field).GetEnumerator();
        terms.SeekExact(new BytesRef(word)).ShouldBeTrue();
        return terms;
    }
}
