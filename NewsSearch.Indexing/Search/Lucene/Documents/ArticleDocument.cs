using Lucene.Net.Documents;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Turns an article into a document of the index.</summary>
internal static class ArticleDocument
{
    private const int MostText = 1_500_000;
    private const int MostEntities = 6;

    /// <summary>The document, to be added before <paramref name="stemmer"/>, one of the article's language, is used again.</summary>
    public static Document Of(IndexedArticle indexed, Stemmer stemmer)
    {
        var article = indexed.Article;
        var text = Shortened(article.Text);
        var document = new Document
        {
            TextFields.Term(IndexFields.Id, indexed.Id),
            new NumericDocValuesField(IndexFields.Number, indexed.Number),
            new NumericDocValuesField(IndexFields.Instant, article.Published?.At.UtcTicks ?? IndexFields.Undated),
            new NumericDocValuesField(IndexFields.Day, article.Published?.Day.DayNumber ?? IndexFields.Undated),
            TextFields.Term(IndexFields.Digest, WordsDigest.Of(text)),
            new StoredField(IndexFields.StoredHit, StoredHitFormat.Write(Hit(indexed, text.Length))),
            new StoredField(IndexFields.StoredText, text),
        };
        var words = ArticleWords.Read(text, article.Title.Length > 0);
        document.Add(new NumericDocValuesField(IndexFields.Length, words.All.Count));
        document.Add(new NumericDocValuesField(IndexFields.TellingLength, words.All.Count(word => !FunctionWords.Contains(word.Form))));
        document.Add(TextFields.Term(IndexFields.Analysed, stemmer.Language));
        ArticleFields.Add(document, text, words, indexed.Annotations, stemmer);
        AddNames(document, IndexFields.Source, [Outlets.Of(article), article.Source]);
        AddNames(document, IndexFields.Author, article.Authors);
        AddNames(document, IndexFields.Section, [article.Section]);
        AddFacets(document, indexed);
        if (indexed.Annotations is { } read)
            AddReading(document, read);
        return document;
    }

    private static string Shortened(string text) =>
        text.Length <= MostText ? text : text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)];

    private static StoredHit Hit(IndexedArticle indexed, int length)
    {
        var (article, read) = (indexed.Article, indexed.Annotations);
        return new StoredHit
        {
            Id = indexed.Id,
            Title = article.Title,
            Source = Outlets.Of(article),
            Published = article.Published,
            Authors = article.Authors,
            Url = article.Url,
            Language = article.Language,
            Entities = [.. (read?.Entities ?? []).Take(MostEntities).Select(entity => Shown(entity, read!))],
            NamesRead = read is not null,
            Mentions = [.. (read?.Mentions ?? []).Where(m => m.Entity is not null && m.End <= length).Select(m => new StoredMention(m.Start, m.End, m.Entity!))],
        };
    }

    private static HitEntity Shown(Entity entity, Annotations read) =>
        new(entity.Id, entity.Name, entity.Kind) { Doubt = Certainty.Doubt(read.Mentions.Where(mention => mention.Entity == entity.Id))?.Start };

    private static void AddNames(Document document, string field, IEnumerable<string?> names)
    {
        foreach (var name in names.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var words = WordReader.Read(name, 100).Select((word, at) => new PlacedWord(word.Form, at)).ToArray();
            if (words.Length > 0)
                document.Add(TextFields.Unranked(field, new ReplayedWords(words, form => form)));
        }
    }

    private static void AddFacets(Document document, IndexedArticle indexed)
    {
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var value in FacetValues.Of(indexed, facet))
                document.Add(TextFields.Term(IndexFields.Of(facet), value));
        }
    }

    private static void AddReading(Document document, Annotations read)
    {
        foreach (var place in read.Entities.Where(entity => entity.Kind == MentionKind.Place))
        {
            if (PlaceTree.CountryOf(place) is { } country)
                document.Add(TextFields.Term(IndexFields.PlaceParent, $"{place.Id}{IndexFields.Separator}{country}"));
        }

        foreach (var alias in read.Mentions.Where(m => m.Entity is not null && m.Kind != MentionKind.Demonym).Select(m => EntityAlias.Term(m.Surface, m.Entity!)).Distinct(StringComparer.Ordinal))
            document.Add(TextFields.Term(IndexFields.Alias, alias));

        AddNames(document, IndexFields.Role, read.Roles.Select(role => role.Title));
        var speakers = read.Quotes.SelectMany(quote => quote.Speakers).ToList();
        AddNames(document, IndexFields.Speaker, speakers.Select(speaker => speaker.Name));
        foreach (var id in speakers.Select(speaker => speaker.Entity).OfType<string>().Distinct(StringComparer.Ordinal))
            document.Add(TextFields.Term(IndexFields.SpeakerId, id));
    }
}
