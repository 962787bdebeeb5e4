using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util.Automaton;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for words of the text. A plain word is found by its stem in every language that the archive holds; a phrase, a beginning, a wildcard and a near spelling by the words as they stand.</summary>
internal sealed class WordQueries(ArchiveSearcher searcher, Stemmers stemmers, Marks marks)
{
    /// <summary>A word in the title counts as much as several in the text, one in the first paragraph as a little more.</summary>
    private const float TitleBoost = 2f;
    private const float LeadBoost = 0.6f;
    private const int MostPhraseWords = 100;

    /// <summary>The query of a word or phrase in <paramref name="field"/>, the exact field of the text, title or lead.</summary>
    public Query Leaf(QueryNode leaf, string field, bool wanted) => leaf switch
    {
        PhraseNode phrase => Phrase(phrase, field, wanted),
        WordNode { Form: WordForm.Plain } word => Plain(word.Text, field, wanted),
        WordNode word => Pattern(word, field, wanted),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "Not a leaf."),
    };

    /// <summary>Parts near each other, compared stem by stem in each language; patterns are compared with the exact words at the same positions.</summary>
    public Query Near(NearNode near, string field, bool wanted)
    {
        if (wanted)
            MarkAll(near);
        return Any(searcher.Languages.Select(language => (Query)Span(near, field, language)));
    }

    private Query Plain(string text, string field, bool wanted)
    {
        var forms = Forms(text);
        if (forms.Count == 0)
            return new MatchAllDocsQuery { Boost = 0 };
        return Any(searcher.Languages.Select(language => InLanguage(Stems(forms, language, wanted), field, language)));
    }

    private static Query InLanguage(string[] stems, string field, string language) =>
        Weighted(field, name => Sequence(IndexFields.Stems(name, language), stems, 0));

    private Query Phrase(PhraseNode phrase, string field, bool wanted)
    {
        var forms = Forms(phrase.Text);
        if (forms.Count == 0)
            return new MatchAllDocsQuery { Boost = 0 };
        if (wanted)
            MarkPhrase(forms, phrase.Slop);
        return Weighted(field, name => Sequence(name, forms, phrase.Slop));
    }

    /// <summary>Found anywhere in the text, ranked higher where it is also found in the title or first paragraph.</summary>
    private static Query Weighted(string field, Func<string, Query> within)
    {
        var main = within(field);
        if (field != IndexFields.Text)
            return main;
        var (title, lead) = (within(IndexFields.Title), within(IndexFields.Lead));
        (title.Boost, lead.Boost) = (TitleBoost, LeadBoost);
        return new BooleanQuery(disableCoord: true) { { main, Occur.MUST }, { title, Occur.SHOULD }, { lead, Occur.SHOULD } };
    }

    private static Query Sequence(string field, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 1)
            return new TermQuery(new Term(field, words[0]));
        var phrase = new PhraseQuery { Slop = slop };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    private Query Pattern(WordNode word, string field, bool wanted)
    {
        if (WordPattern.Of(word) is not { } pattern)
            return Plain(word.Text, field, wanted);
        if (wanted)
            marks.Patterns.Add(new CharacterRunAutomaton(pattern.Automaton));
        return pattern.Query(field);
    }

    private SpanQuery Span(QueryNode part, string field, string language)
    {
        var stems = IndexFields.Stems(field, language);
        switch (part)
        {
            case NearNode near:
                return new SpanNearQuery([.. near.Parts.Select(p => Span(p, field, language))], near.Distance - 1, inOrder: false);
            case OrNode or:
                return new SpanOrQuery([.. or.Parts.Select(p => Span(p, field, language))]);
            case WordNode { Form: not WordForm.Plain } word when WordPattern.Of(word) is { } pattern:
                return new FieldMaskingSpanQuery(pattern.Span(field), stems);
            default:
                var text = part is WordNode plain ? plain.Text : ((PhraseNode)part).Text;
                return Sequence(Stems(Forms(text), language, wanted: false), stems);
        }
    }

    private static SpanQuery Sequence(string[] stems, string field)
    {
        SpanQuery[] words = [.. stems.Select(stem => new SpanTermQuery(new Term(field, stem)))];
        return words.Length == 1 ? words[0] : new SpanNearQuery(words, 0, inOrder: true);
    }

    private void MarkAll(NearNode near)
    {
        foreach (var part in near.Parts.SelectMany(p => p is OrNode or ? or.Parts : [p]))
        {
            if (part is NearNode inner)
                MarkAll(inner);
            else
                Leaf(part, IndexFields.Text, wanted: true);
        }
    }

    private static List<string> Forms(string text) => [.. WordReader.Read(text, MostPhraseWords).Select(word => word.Form)];

    private string[] Stems(List<string> forms, string language, bool wanted)
    {
        var stemmer = stemmers.Take(language);
        string[] stems = [.. forms.Select(stemmer.Stem)];
        stemmers.Return(stemmer);
        if (wanted)
        {
            foreach (var stem in stems)
                marks.Stem(language, stem);
        }

        return stems;
    }

    private void MarkPhrase(List<string> forms, int slop)
    {
        if (forms.Count == 1)
            marks.Words.Add(forms[0]);
        else
            marks.Phrases.Add(new MarkedPhrase(forms, slop));
    }

    private static Query Any(IEnumerable<Query> alternatives)
    {
        var all = alternatives.ToList();
        if (all.Count == 1)
            return all[0];
        var any = new BooleanQuery(disableCoord: true);
        foreach (var alternative in all)
            any.Add(alternative, Occur.SHOULD);
        return any;
    }
}
