using Lucene.Net.Documents;
using Lucene.Net.Index;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Facets;

/// <summary>The values of a document side by side, however many they are.</summary>
public sealed class FacetRowsTests
{
    [Fact]
    public void Every_document_keeps_all_its_values_whether_they_fit_its_places_or_not()
    {
        int[] sizes = [0, 1, FacetRows.Places - 1, FacetRows.Places, FacetRows.Places + 1, 40, 0, FacetRows.Places];
        using var directory = SmallIndex.Of(sizes.Select(size => Enumerable.Range(0, size).Select(value => new StringField(IndexFields.Of(Facet.Person), $"person/{value}", Field.Store.NO))));
        using var reader = DirectoryReader.Open(directory);
        var persons = new FacetTables(new SampleNames())[Facet.Person];
        var rows = FacetRows.Of([ValueDocuments.Read(reader.Leaves.Single().AtomicReader, persons)], sizes.Length);

        for (var document = 0; document < sizes.Length; document++)
        {
            rows.Of(document).Select(code => persons[FacetCode.Number(code)].Value).ShouldBe(Enumerable.Range(0, sizes[document]).Select(value => $"person/{value}"), ignoreOrder: true);
        }
    }
}
