using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for words and phrases near each other, compared stem by stem in each language; exact words and patterns are compared at the same positions in the field of exact words.</summary>
internal sealed class NearQueries(ArchiveSearcher searcher, WordQueries words)
{
    /// <summary>The query of parts near each other in <paramref name="field"/>.</summary>
    public Query Of(NearNode near, string field, bool wanted)
    {
        if (wanted)
            MarkAll(near);
        var any = new BooleanQuery(disableCoord: true);
        foreach (var language in searcher.Languages)
            any.Add(Span(near, field, language), Occur.SHOULD);
        return any;
    }

    private SpanQuery Span(QueryNode part, string field, string language)
    {
        var stems = IndexFields.Stems(field, language);
        return part switch
        {
            NearNode near => new SpanNearQuery([.. near.Parts.Select(p => Span(p, field, language))], near.Distance - 1, inOrder: false),
            OrNode or => new SpanOrQuery([.. or.Parts.Select(p => Span(p, field, language))]),
            PhraseNode phrase => Words(phrase.Text, phrase.Exact, phrase.Slop, field, language),
            WordNode word when WordPattern.Of(word) is { } pattern => new FieldMaskingSpanQuery(pattern.Near(field), stems),
            WordNode word => Words(word.Text, word.Form == WordForm.Exact, 0, field, language),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of NEAR."),
        };
    }

    private SpanQuery Words(string text, bool exact, int slop, string field, string language)
    {
        var stems = IndexFields.Stems(field, language);
        var forms = WordQueries.Forms(text);
        return exact
            ? new FieldMaskingSpanQuery(Sequence(forms, field, slop), stems)
            : Sequence(words.Stems(forms, language), stems, slop);
    }

    private static SpanQuery Sequence(IEnumerable<string> words, string field, int slop)
    {
        SpanQuery[] terms = [.. words.Select(word => new SpanTermQuery(new Term(field, word)))];
        return terms.Length == 1 ? terms[0] : new SpanNearQuery(terms, slop, inOrder: slop == 0);
    }

    private void MarkAll(NearNode near)
    {
        foreach (var part in near.Parts.SelectMany(p => p is OrNode or ? or.Parts : [p]))
        {
            if (part is NearNode inner)
                MarkAll(inner);
            else
                words.Leaf(part, IndexFields.Text, wanted: true);
        }
    }
}
