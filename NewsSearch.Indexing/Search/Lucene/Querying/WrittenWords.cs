using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Words that must be written as they are typed, capitals and accents included: <c>="Polish"</c> is not to polish.</summary>
/// <param name="Forms">The words folded.</param>
/// <param name="Typed">The words as typed.</param>
internal sealed record WrittenWords(IReadOnlyList<string> Forms, IReadOnlyList<string> Typed)
{
    /// <summary>Ways to write a word that are told from its plain one.</summary>
    private const int MostWays = 200;

    /// <summary>The words of <paramref name="text"/>, at most <paramref name="most"/>.</summary>
    public static WrittenWords Of(string text, int most)
    {
        var words = WordReader.Read(text, most);
        return new WrittenWords([.. words.Select(word => word.Form)], [.. words.Select(word => WordFolding.Written(text.AsSpan(word.Start, word.End - word.Start)))]);
    }

    /// <summary>One word, or all side by side and in order, each moved by at most <paramref name="slop"/> places. There is at least one.</summary>
    public SpanQuery In(string field, int slop, ArchiveSearcher searcher, Deadline deadline)
    {
        SpanQuery[] all = [.. Each(field, searcher)];
        return all.Length == 1 ? all[0] : slop == 0 ? new SpanNearQuery(all, 0, inOrder: true, collectPayloads: false) : ArrangedSpanQuery.Moved(all, slop, deadline);
    }

    /// <summary>Each word for itself.</summary>
    public IEnumerable<SpanQuery> Each(string field, ArchiveSearcher searcher) => Forms.Zip(Typed, (form, typed) => Of(form, typed, field, searcher));

    /// <summary>A word with capitals or accents stands as it is written beside the folded one; a plain one stands where no other way of writing does.</summary>
    private static SpanQuery Of(string form, string typed, string field, ArchiveSearcher searcher)
    {
        if (typed != form)
            return Written(WrittenTerm.Of(form, typed), field);
        SpanQuery[] others = [.. Ways(form, field, searcher).Select(way => Written(way, field))];
        var word = new SpanTermQuery(new Term(field, form));
        return others.Length == 0 ? word : new SpanNotQuery(word, new SpanOrQuery(others));
    }

    private static FieldMaskingSpanQuery Written(string term, string field) => new(new SpanTermQuery(new Term(IndexFields.Written(field), term)), field);

    private static IEnumerable<string> Ways(string form, string field, ArchiveSearcher searcher)
    {
        var beginning = new BytesRef(WrittenTerm.Of(form, ""));
        return searcher.Segments
            .Select(segment => segment.Context.AtomicReader.GetTerms(IndexFields.Written(field)))
            .OfType<Terms>()
            .SelectMany(terms => Ways(terms.GetEnumerator(), beginning))
            .Distinct(StringComparer.Ordinal)
            .Take(MostWays);
    }

    private static IEnumerable<string> Ways(TermsEnum terms, BytesRef beginning)
    {
        if (terms.SeekCeil(beginning) == TermsEnum.SeekStatus.END)
            yield break;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, beginning))
                yield break;
            yield return terms.Term.Utf8ToString();
        }
        while (terms.MoveNext());
    }
}
