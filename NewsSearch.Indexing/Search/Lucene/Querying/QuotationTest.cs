using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Documents;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Something that holds of single quotations of an article.</summary>
internal abstract class QuotationTest
{
    /// <summary>Gives the numbers of those quotations of a document of which it holds. Documents are asked for by rising number.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotations">Where its quotations begin and end.</param>
    public delegate HashSet<int> Numbers(int document, List<(int Begin, int End)> quotations);

    /// <summary>Begins to read a segment.</summary>
    public abstract Numbers In(AtomicReaderContext segment);

    /// <summary>Somebody of that name or id speaks it: places in a field of speakers.</summary>
    public static QuotationTest SpokenBy(SpanQuery speaker) => new AtPlaces(speaker, static (spans, _, found) => found.Add(QuotationNumber.At(spans.Start)));

    /// <summary>Words stand in it, wholly: places in the field of quotations' words. Quotations are in the order of their beginnings.</summary>
    public static QuotationTest Said(SpanQuery words) => new AtPlaces(words, static (spans, quotations, found) =>
    {
        for (var number = 0; number < quotations.Count && quotations[number].Begin <= spans.Start; number++)
        {
            if (quotations[number].End >= spans.End)
                found.Add(number);
        }
    });

    /// <summary>Each of several holds.</summary>
    public static QuotationTest All(IReadOnlyList<QuotationTest> tests) => new Joined(tests, static (all, more) => all.IntersectWith(more));

    /// <summary>One of several holds.</summary>
    public static QuotationTest Any(IReadOnlyList<QuotationTest> tests) => new Joined(tests, static (all, more) => all.UnionWith(more));

    private sealed class AtPlaces(SpanQuery places, Action<Spans, List<(int Begin, int End)>, HashSet<int>> add) : QuotationTest
    {
        public override Numbers In(AtomicReaderContext segment)
        {
            var spans = places.GetSpans(segment, segment.AtomicReader.LiveDocs, new Dictionary<Term, TermContext>());
            var more = spans.MoveNext();
            return (document, quotations) =>
            {
                if (more && spans.Doc < document)
                    more = spans.SkipTo(document);
                var found = new HashSet<int>();
                for (; more && spans.Doc == document; more = spans.MoveNext())
                    add(spans, quotations, found);
                return found;
            };
        }
    }

    private sealed class Joined(IReadOnlyList<QuotationTest> tests, Action<HashSet<int>, HashSet<int>> join) : QuotationTest
    {
        public override Numbers In(AtomicReaderContext segment)
        {
            var parts = tests.Select(test => test.In(segment)).ToList();
            return (document, quotations) =>
            {
                var all = parts[0](document, quotations);
                foreach (var part in parts.Skip(1))
                    join(all, part(document, quotations));
                return all;
            };
        }
    }
}
