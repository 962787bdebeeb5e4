using Lucene.Net.Index;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Suggesting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Shows what in an article is like a text.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="meanings">Parts an article into its passages.</param>
/// <param name="text">The text.</param>
/// <param name="meaning">Its meaning; null where that has no part.</param>
/// <param name="telling">Its telling words by language, most telling first.</param>
internal sealed class SimilarReader(
    ArchiveSearcher searcher, Stemmers stemmers, IMeanings meanings, PastedText text, MeaningOfText? meaning, IReadOnlyDictionary<string, IReadOnlyList<TellingWord>> telling)
{
    private const int MostWords = 8;
    private const int MostPassages = 3;

    /// <summary>Candidates looked at for each article that is wanted: the others repeat it.</summary>
    private const int MostLookedAt = 3;

    private readonly List<WordToken> words = WordReader.Read(text.Text);

    /// <summary>The articles of candidates, best first, so many of them; what repeats one before it stands with that one, unless it has the text itself.</summary>
    public IReadOnlyList<SimilarArticle> ReadOnce(IEnumerable<(Candidate Candidate, MixedRank Rank)> candidates, int size)
    {
        var (read, once, repeats) = (new List<SimilarArticle>(), new List<int>(), new Repeats());
        foreach (var (candidate, rank) in candidates.Take(size * MostLookedAt))
        {
            var (stored, article) = StoredArticles.Read(searcher, candidate.Document, text: true);
            var forms = WordReader.Read(article).ConvertAll(word => word.Form);
            var hasTheText = WordForWord.ShareOf(words.ConvertAll(word => word.Form), forms) >= SimilarArticle.Whole;
            if (!hasTheText && repeats.Of(forms) is { } repeated)
            {
                read[once[repeated]] = read[once[repeated]] with { Repeats = [.. read[once[repeated]].Repeats, Hit(candidate, rank, [], Languages.Of(stored.Language))] };
                continue;
            }

            if (read.Count == size)
                break;
            if (!hasTheText)
                once.Add(read.Count);
            read.Add(Read(candidate, rank, stored, article, forms));
        }

        return read;
    }

    private SimilarArticle Read(Candidate candidate, MixedRank rank, StoredHit stored, string article, List<string> forms)
    {
        var language = Languages.Of(stored.Language);
        var stemmer = stemmers.Take(language);
        try
        {
            var stems = forms.Select(stemmer.Stem).ToHashSet(StringComparer.Ordinal);
            var common = telling.GetValueOrDefault(language, []).Where(word => stems.Contains(word.Term.Text)).Take(MostWords).Select(word => word.Term.Text).ToList();
            return new SimilarArticle(
                Hit(candidate, rank, common, language),
                WordForWord.ShareOf(words.ConvertAll(word => word.Form), forms),
                [.. common.Select(stem => AsTyped(stem, stemmer))],
                [.. Passages(candidate.Number, stored.Title, article, new CommonMarks(stemmer, stem => Tells(stem, language)))]);
        }
        finally
        {
            stemmers.Return(stemmer);
        }
    }

    private SearchHit Hit(Candidate candidate, MixedRank rank, IEnumerable<string> common, string language)
    {
        var marks = new Marks();
        foreach (var stem in common)
            marks.Add(new MarkedPhrase([stem], 0, language));
        using var reader = new HitReader(searcher, marks, stemmers, snippets: true);
        return reader.Read(candidate.Document, rank.Score) with { Rank = meaning is null ? null : rank };
    }

    private bool Tells(string stem, string language) => !TellingWords.IsCommon(searcher.IndexReader.DocFreq(new Term(IndexFields.Stems(IndexFields.Text, language), stem)), searcher);

    /// <summary>The text's own spelling of a stem, where it first stands.</summary>
    private string AsTyped(string stem, Stemmer stemmer)
    {
        var word = words.First(word => stemmer.Stem(word.Form) == stem);
        return text.Text[word.Start..word.End];
    }

    private IEnumerable<AnsweringPassages> Passages(long number, string title, string article, CommonMarks marks)
    {
        if (meaning is null)
            return [];
        List<string> paragraphs = [.. ArticleText.Parts(article).Skip(title.Length == 0 ? 0 : 1).Select(part => article[part.Start..part.End])];
        var passages = meanings.PassagesOf(title, paragraphs);
        // An article that has just changed may have fewer passages than its vectors say; the new ones follow in a moment.
        return meaning.Meaning.AnswersOf(number)
            .Select((answer, asked) => (Asked: asked, answer.Passage, answer.Nearness))
            .Where(answer => answer.Passage < passages.Count)
            .OrderByDescending(answer => answer.Nearness)
            .DistinctBy(answer => answer.Passage)
            .Take(MostPassages)
            .Select(answer =>
            {
                var (asked, answering) = marks.Of(meaning.Passages[answer.Asked], passages[answer.Passage]);
                return new AnsweringPassages(asked, answering, Math.Round(answer.Nearness, 3));
            });
    }
}
