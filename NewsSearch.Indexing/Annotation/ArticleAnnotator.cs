using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation;

/// <summary>Reads an article: names, whom and what they stand for, roles, quotations, leaders and the countries concerned. Deterministic; safe to share between threads.</summary>
public sealed class ArticleAnnotator
{
    /// <summary>Changes whenever the rules of this namespace read some article otherwise than before.</summary>
    private const string RulesVersion = "17";

    private readonly GivenReader _given;
    private readonly NameFinder _names;
    private readonly TextLinker _linker;
    private readonly OutletCountry _outlets;
    private readonly RoleReader _roles;
    private readonly QuoteReader _quotes = new();
    private readonly DatedLeaders _datedLeaders;
    private readonly TextLeaders _textLeaders;
    private readonly CountryWeigher _countries;

    /// <summary>Reads names with <paramref name="tagger"/> and links them by <paramref name="gazetteer"/>.</summary>
    public ArticleAnnotator(INameTagger tagger, Gazetteer gazetteer)
    {
        _given = new GivenReader(gazetteer);
        _names = new NameFinder(tagger, gazetteer);
        _linker = new TextLinker(gazetteer);
        _outlets = new OutletCountry(gazetteer);
        _roles = new RoleReader(gazetteer);
        _datedLeaders = new DatedLeaders(gazetteer);
        _textLeaders = new TextLeaders(gazetteer);
        _countries = new CountryWeigher(gazetteer);
        Stamp = $"{tagger.Version}/{gazetteer.Version}/{RulesVersion}";
    }

    /// <summary>Which tagger, tables and rules read; a reading with another stamp is stale.</summary>
    public string Stamp { get; }

    /// <summary>Reads one article, no further than <see cref="ArticleText.MostReadForNames"/>. Takes time linear in the length. An article whose source gave its names is read for those alone.</summary>
    public Annotations Annotate(Article article)
    {
        if (article.Given is { } given)
            return _given.Read(article, given, Stamp);
        var text = ReadingBound.Cut(article.Text);
        var titled = article.Title.Length > 0;
        var sentences = SentenceSplitter.Split(text);
        var linked = _linker.Link(text, titled, article.Published?.Day, _outlets.Of(article.Source, article.Url), sentences, _names.Find(text, sentences));
        var roles = _roles.Read(linked);
        var leaders = Leaders(article, linked, roles);
        var countries = _countries.Weigh(linked, titled);
        return new Annotations
        {
            Stamp = Stamp,
            Mentions = linked.Mentions,
            Entities = [.. linked.Entities.Values.OrderByDescending(e => e.Salience).ThenBy(e => e.Id, StringComparer.Ordinal)],
            Roles = roles,
            Quotes = _quotes.Read(linked, roles, leaders, countries),
            Leaders = leaders,
            Countries = countries,
        };
    }

    private IReadOnlyList<LeaderInOffice> Leaders(Article article, LinkedText linked, IReadOnlyList<Role> roles)
    {
        var persons = linked.Entities.Values.Where(e => e.Kind == MentionKind.Person).OrderByDescending(e => e.Salience);
        return article.Published is { } date ? _datedLeaders.Of(persons, date) : _textLeaders.Of(linked, roles);
    }
}
