using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for words of the text. Words and phrases are found by their stems in every language that the archive holds, or by the exact words where asked; beginnings and wildcards by the exact words.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="variants">Other names for known names; null where none are to be looked up.</param>
/// <param name="aliases">Whether these are looked for too, or only told of.</param>
/// <param name="notes">Gets what was read otherwise than typed.</param>
/// <param name="deadline">When to end looking for words that are meant too.</param>
internal sealed class WordQueries(ArchiveSearcher searcher, Stemmers stemmers, INameVariants? variants, bool aliases, QueryNotes notes, Deadline deadline)
{
    /// <summary>What a word in the title, and in the first paragraph, adds to what it counts in the text.</summary>
    private const float TitleBoost = 2f;
    private const float LeadBoost = 0.6f;
    /// <summary>Words of a phrase that are looked for.</summary>
    public const int MostPhraseWords = 100;

    /// <summary>The query of a word or phrase in <paramref name="field"/>, the exact field of the text, title or lead.</summary>
    public Query Leaf(QueryNode leaf, string field, bool wanted) => leaf switch
    {
        PhraseNode { Slop: 0, Exact: false } phrase => UnderAnyName(phrase.Text, field, wanted),
        PhraseNode { Exact: true } phrase => Written(WrittenWords.Of(phrase.Text, MostPhraseWords), phrase.Slop, field, wanted),
        PhraseNode phrase => Sequence(Forms(phrase.Text), phrase.Slop, exact: false, field, wanted),
        WordNode { Form: WordForm.Fuzzy } word when Forms(word.Text) is [var form] => Fuzzy(form, word.Edits, field, wanted),
        WordNode word when WordPattern.Of(word) is { } pattern => Pattern(pattern, field, wanted),
        WordNode { Form: WordForm.Exact } word => Sequence(Forms(word.Text), 0, exact: true, field, wanted),
        WordNode word => UnderAnyName(word.Text, field, wanted),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "Not a leaf."),
    };

    /// <summary>What to mark in the texts found.</summary>
    public Marks Marks { get; } = new();

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

    /// <summary>The stems in reach of a misspelt word, with the edits that lead to each.</summary>
    public IReadOnlyList<(string Stem, int Edits)> NearSpellingsOf(string form, int edits, string language)
    {
        var stemmer = stemmers.Take(language);
        var near = NearSpellings.Of(form, edits, IndexFields.Text, stemmer, searcher, deadline);
        stemmers.Return(stemmer);
        return near;
    }

    /// <summary>
    /// The names that a word or phrase is looked for under: itself, and where it is a known name, that name's other spellings, unless names are asked for only as written.
    /// What is left out of a search is meant as it is written: "Kyiv -Kiev".
    /// </summary>
    public IReadOnlyList<SoughtName> NamesOf(string text, bool wanted)
    {
        var others = variants?.VariantsOf(text) ?? [];
        if (others.Count > 0 && wanted)
            notes.Add(new AliasReading(text, others, aliases));
        if (others.Count == 0 || !aliases)
            return [SoughtName.Typed(text, isName: false)];
        var itself = SoughtName.Typed(text, isName: true);
        if (itself.Capitals.Count > 0)
            notes.Add($"{QueryNotes.Quote(text)} is looked for in capitals, since in small letters it is another word.");
        return wanted ? [itself, .. others.Select(SoughtName.Other)] : [itself];
    }

    private Query UnderAnyName(string text, string field, bool wanted) => RankedQuery.Any(NamesOf(text, wanted).SelectMany(name => name.Capitals.Count > 0
        ? name.Capitals.Select(written => InCapitals(written, field, wanted))
        : [Sequence(Forms(name.Text), 0, exact: false, field, wanted)]));

    private Query InCapitals(string written, string field, bool wanted)
    {
        var form = WordFolding.Fold(written);
        if (wanted)
            Marks.Add(new MarkedPhrase([form], 0, null, [written]));
        return Weighted(field, name => new TermQuery(new Term(IndexFields.Written(name), WrittenTerm.Of(form, written))));
    }

    private Query Sequence(List<string> forms, int slop, bool exact, string field, bool wanted)
    {
        if (forms.Count == 0)
            return new MatchAllDocsQuery { Boost = 0 };
        if (exact)
        {
            if (wanted)
                Marks.Add(new MarkedPhrase(forms, slop, null));
            return Weighted(field, name => Sequence(name, forms, slop));
        }

        return RankedQuery.Any(searcher.Languages.Select(language =>
        {
            var stems = Stems(forms, language);
            if (wanted)
                Marks.Add(new MarkedPhrase(stems, slop, language));
            return Weighted(field, name => Sequence(IndexFields.Stems(name, language), stems, slop));
        }));
    }

    private Query Written(WrittenWords words, int slop, string field, bool wanted)
    {
        if (words.Forms.Count == 0)
            return new MatchAllDocsQuery { Boost = 0 };
        if (wanted)
            Marks.Add(new MarkedPhrase(words.Forms, slop, null, words.Typed));
        return Weighted(field, name => words.In(name, slop, searcher, deadline));
    }

    /// <summary>The spelling itself counts in full, nearer ones more than farther ones.</summary>
    private Query Fuzzy(string form, int edits, string field, bool wanted) => RankedQuery.Any(searcher.Languages.Select(language =>
    {
        return RankedQuery.Any(NearSpellingsOf(form, edits, language).Select(found =>
        {
            if (wanted)
                Marks.Add(new MarkedPhrase([found.Stem], 0, language));
            return found.Edits == 0
                ? Weighted(field, name => new TermQuery(new Term(IndexFields.Stems(name, language), found.Stem)))
                : new TermQuery(new Term(IndexFields.Stems(field, language), found.Stem)) { Boost = 1f / (1 + found.Edits) };
        }));
    }));

    private PatternQuery Pattern(WordPattern pattern, string field, bool wanted)
    {
        if (wanted)
            Marks.Patterns.Add(pattern);
        return new PatternQuery(field, pattern, deadline);
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

    /// <summary>Lucene's phrases whose words may move try very many places where a word is in them twice, and no deadline ends that.</summary>
    private Query Sequence(string field, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 1)
            return new TermQuery(new Term(field, words[0]));
        if (slop > 0 && words.Distinct(StringComparer.Ordinal).Count() < words.Count)
            return ArrangedSpanQuery.Moved(words.Select(word => new SpanTermQuery(new Term(field, word))), slop, deadline);
        var phrase = new PhraseQuery { Slop = slop };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }
}
