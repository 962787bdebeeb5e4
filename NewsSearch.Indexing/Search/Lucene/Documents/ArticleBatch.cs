using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.Stories;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Articles gathered as documents of the index. For one thread.</summary>
internal sealed class ArticleBatch : IDisposable
{
    /// <summary>Words and marks of some 13,000 articles: more at once would take memory and save nothing.</summary>
    public const long MostOccurrences = 12_000_000;

    private const int MostText = 1_500_000;
    private const int MostEntities = 6;
    private const int LongestName = 100;

    /// <summary>No phrase runs from one author's name into the next.</summary>
    private const int BetweenNames = 100;

    private static readonly Facet[] Facets = Enum.GetValues<Facet>();
    private readonly Stemmers _stemmers;
    private readonly DocumentBatch _batch = new();
    private readonly BatchWords _words;
    private readonly Dictionary<(string? Source, string? Host), string?> _outlets = [];
    private readonly Dictionary<(string Name, string Entity), int> _aliases = [];
    private readonly Dictionary<string, (Stemmer Stemmer, ArticleFields Fields)> _languages = new(StringComparer.Ordinal);

    /// <param name="stemmers">Stemmers to borrow.</param>
    public ArticleBatch(Stemmers stemmers) => (_stemmers, _words) = (stemmers, new BatchWords(_batch.Terms));

    /// <summary>How many articles there are.</summary>
    public int Count => _batch.Count;

    /// <summary>How many words and marks they have in all fields.</summary>
    public long Occurrences => _batch.Occurrences;

    /// <summary>Adds an article.</summary>
    public void Add(IndexedArticle indexed)
    {
        var article = indexed.Article;
        var text = Shortened(article.Text);
        var outlet = OutletOf(article);
        _batch.Begin(new StoredValue(IndexFields.StoredHit, StoredHitFormat.Write(Hit(indexed, outlet, text.Length)), null), new StoredValue(IndexFields.StoredText, null, text));
        AddValue(IndexFields.Id, indexed.Id);
        AddValue(IndexFields.Digest, WordsDigest.Of(text));
        if (indexed.Story is { } story)
            AddValue(IndexFields.Story, StoryMembers.Term(story));
        _batch.Number(IndexFields.Number, indexed.Number);
        _batch.Number(IndexFields.Instant, article.Published?.At.UtcTicks ?? IndexFields.Undated);
        _batch.Number(IndexFields.Day, article.Published?.Day.DayNumber ?? IndexFields.Undated);
        AddText(text, article, indexed.Annotations);
        AddNames(IndexFields.Source, [outlet, article.Source]);
        AddNames(IndexFields.Author, article.Authors);
        AddNames(IndexFields.Section, [article.Section]);
        foreach (var facet in Facets)
            AddValues(IndexFields.Of(facet), FacetValues.Of(indexed, outlet, facet));
        if (indexed.Annotations is { } read)
            AddReading(read);
    }

    /// <summary>What was added, for a writer to add to its index.</summary>
    public IndexReader Read(Similarity similarity) => new BatchReader(_batch, similarity);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (stemmer, _) in _languages.Values)
            _stemmers.Return(stemmer);
        _batch.Dispose();
    }

    /// <summary>An outlet is known by its source and by no more of an address than its host.</summary>
    private string? OutletOf(Article article)
    {
        var key = (article.Source, WebHost.In(article.Url));
        if (!_outlets.TryGetValue(key, out var outlet))
            _outlets.Add(key, outlet = Outlets.Of(article));
        return outlet;
    }

    private static string Shortened(string text) =>
        text.Length <= MostText ? text : text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)];

    private static StoredHit Hit(IndexedArticle indexed, string? outlet, int length)
    {
        var (article, read) = (indexed.Article, indexed.Annotations);
        return new StoredHit
        {
            Id = indexed.Id,
            Title = article.Title,
            Source = outlet,
            Published = article.Published,
            Authors = article.Authors,
            Url = article.Url,
            Language = article.Language,
            Entities = [.. (read?.Entities ?? []).Take(MostEntities).Select(entity => Shown(entity, read!))],
            NamesRead = read is not null,
            Mentions = [.. (read?.Mentions ?? []).Where(m => m.Entity is not null && m.End <= length).Select(m => new StoredMention(m.Start, m.End, m.Entity!))],
            Quotes = StoredQuotes.Of(read, length),
        };
    }

    private static HitEntity Shown(Entity entity, Annotations read) =>
        new(entity.Id, entity.Name, entity.Kind) { Doubt = Certainty.Doubt(read.Mentions.Where(mention => mention.Entity == entity.Id))?.Start };

    private void AddText(string text, Article article, Annotations? read)
    {
        var words = ArticleWords.Read(text, article.Title.Length > 0, _words);
        _batch.Number(IndexFields.Length, words.All.Count);
        _batch.Number(IndexFields.TellingLength, words.Telling);
        var fields = FieldsIn(Languages.Of(article.Language));
        AddValue(IndexFields.Analysed, fields.Language);
        fields.Add(words, read);
    }

    private ArticleFields FieldsIn(string language)
    {
        if (_languages.TryGetValue(language, out var known))
            return known.Fields;
        var stemmer = _stemmers.Take(language);
        var fields = new ArticleFields(_batch, new StemNumbers(_batch.Terms, stemmer));
        _languages.Add(language, (stemmer, fields));
        return fields;
    }

    private void AddReading(Annotations read)
    {
        foreach (var place in read.Entities.Where(entity => entity.Kind == MentionKind.Place))
        {
            if (PlaceTree.CountryOf(place) is { } country)
                AddValue(IndexFields.PlaceParent, $"{place.Id}{IndexFields.Separator}{country}");
        }

        var aliases = _batch.Field(IndexFields.Alias, FieldForm.Values);
        foreach (var mention in read.Mentions.Where(m => m.Entity is not null && m.Kind != MentionKind.Demonym))
            aliases.Add(AliasOf(mention.Surface, mention.Entity!));
        AddNames(IndexFields.Role, read.Roles.Select(role => role.Title));
        AddSpeakers(QuotationNumber.InOrder(read.Quotes));
    }

    private void AddSpeakers(IReadOnlyList<Quote> quotes)
    {
        var (names, ids) = (_batch.Field(IndexFields.Speaker, FieldForm.Places), _batch.Field(IndexFields.SpeakerId, FieldForm.Places));
        foreach (var (number, quote) in quotes.Index())
        {
            var (first, position) = (QuotationNumber.FirstPosition(number), 0);
            if (quote.Speakers.Count > 0)
                ids.Add(IndexFields.AnySpeaker, first);
            foreach (var speaker in quote.Speakers)
            {
                foreach (var word in WordReader.Read(speaker.Name, LongestName).Take(QuotationNumber.Positions - position))
                    names.Add(word.Form, first + position++);
                // No name runs into the next.
                position = Math.Min(position + 1, QuotationNumber.Positions);
                if (speaker.Entity is { } id)
                    ids.Add(id, first);
            }
        }
    }

    private int AliasOf(string name, string entity)
    {
        if (!_aliases.TryGetValue((name, entity), out var alias))
            _aliases.Add((name, entity), alias = _batch.Terms.NumberOf(EntityAlias.Term(name, entity)));
        return alias;
    }

    private void AddNames(string name, IEnumerable<string?> names)
    {
        var field = _batch.Field(name, FieldForm.Places);
        var position = 0;
        foreach (var one in names.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var words = WordReader.Read(one, LongestName);
            foreach (var word in words)
                field.Add(word.Form, position++);
            position += words.Count > 0 ? BetweenNames : 0;
            if (position > ArticleWords.Most)
                return;
        }
    }

    private void AddValues(string field, IEnumerable<string> values)
    {
        foreach (var value in values)
            AddValue(field, value);
    }

    private void AddValue(string field, string value) => _batch.Field(field, FieldForm.Values).Add(value);
}
