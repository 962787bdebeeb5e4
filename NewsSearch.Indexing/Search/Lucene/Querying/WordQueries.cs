using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for words of the text. Words and phrases are found by their stems in every language that the archive holds, or by the exact words where asked; beginnings and wildcards by the exact words.</summary>
internal sealed class WordQueries(ArchiveSearcher searcher, Stemmers stemmers, Marks marks)
{
    /// <summary>What a word in the title, and in the first paragraph, adds to what it counts in the text.</summary>
    private const float TitleBoost = 2f;
    private const float LeadBoost = 0.6f;
    private const int MostPhraseWords = 100;

    /// <summary>The query of a word or phrase in <paramref name="field"/>, the exact field of the text, title or lead.</summary>
    public Query Leaf(QueryNode leaf, string field, bool wanted) => leaf switch
    {
        PhraseNode phrase => Sequence(Forms(phrase.Text), phrase.Slop, phrase.Exact, field, wanted),
        WordNode { Form: WordForm.Fuzzy } word when Forms(word.Text) is [var form] => Fuzzy(form, word.Edits, field, wanted),
        WordNode word when WordPattern.Of(word) is { } pattern => Pattern(pattern, field, wanted),
        WordNode word => Sequence(Forms(word.Text), 0, word.Form == WordForm.Exact, field, wanted),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "Not a leaf."),
    };

    /// <summary>The folded words of a typed text: "peace-talks" is two.</summary>
    public static List<string> Forms(string text) => [.. WordReader.Read(text, MostPhraseWords).Select(word => word.Form)];

    /// <summary>The stems of folded words in a language.</summary>
    public string[] Stems(IEnumerable<string> forms, string language)
    {
        var stemmer = stemmers.Take(language);
        string[] stems = [.. forms.Select(stemmer.Stem)];
        stemmers.Return(stemmer);
        return stems;
    }

    private Query Sequence(List<string> forms, int slop, bool exact, string field, bool wanted)
    {
        if (forms.Count == 0)
            return new MatchAllDocsQuery { Boost = 0 };
        if (exact)
        {
            if (wanted)
                marks.Add(new MarkedPhrase(forms, slop, null));
            return Weighted(field, name => Sequence(name, forms, slop));
        }

        return RankedQuery.Any(searcher.Languages.Select(language =>
        {
            var stems = Stems(forms, language);
            if (wanted)
                marks.Add(new MarkedPhrase(stems, slop, language));
            return Weighted(field, name => Sequence(IndexFields.Stems(name, language), stems, slop));
        }));
    }

    /// <summary>The spelling itself counts in full, nearer ones more than farther ones.</summary>
    private Query Fuzzy(string form, int edits, string field, bool wanted) => RankedQuery.Any(searcher.Languages.Select(language =>
    {
        var stemmer = stemmers.Take(language);
        var near = NearSpellings.Of(form, edits, IndexFields.Text, stemmer, searcher);
        stemmers.Return(stemmer);
        return RankedQuery.Any(near.Select(found =>
        {
            if (wanted)
                marks.Add(new MarkedPhrase([found.Stem], 0, language));
            return found.Edits == 0
                ? Weighted(field, name => new TermQuery(new Term(IndexFields.Stems(name, language), found.Stem)))
                : new TermQuery(new Term(IndexFields.Stems(field, language), found.Stem)) { Boost = 1f / (1 + found.Edits) };
        }));
    }));

    private MultiTermQuery Pattern(WordPattern pattern, string field, bool wanted)
    {
        if (wanted)
            marks.Patterns.Add(new CharacterRunAutomaton(pattern.Automaton));
        return pattern.Make(field);
    }

    /// <summary>Found anywhere in the text, ranked higher where it is also found in the title or first paragraph.</summary>
    private static Query Weighted(string field, Func<string, Query> within)
    {
        var main = within(field);
        if (field != IndexFields.Text)
            return main;
        var (title, lead) = (within(IndexFields.Title), within(IndexFields.Lead));
        (title.Boost, lead.Boost) = (TitleBoost, LeadBoost);
        return new RankedQuery(main, title, lead);
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
}
