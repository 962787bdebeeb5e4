using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Reads the countries, roles and quotations of articles read by hand: with the names as they were marked, or from the text alone.</summary>
/// <param name="gazetteer">The tables.</param>
/// <param name="whole">Reads an article from its text alone; null where only given names are wanted.</param>
internal sealed class AnnotatedReader(Gazetteer gazetteer, Func<Article, Annotations>? whole = null)
{
    private readonly RoleReader _roles = new(gazetteer);
    private readonly QuoteReader _quotes = new();
    private readonly CountryWeigher _countries = new(gazetteer);
    private readonly DatedLeaders _datedLeaders = new(gazetteer);
    private readonly TextLeaders _textLeaders = new(gazetteer);
    private readonly GoldNames _names = new(gazetteer);

    /// <summary>The ways of reading, each with what it is called in reports.</summary>
    public IEnumerable<(string What, Func<AnnotatedArticle, ReadText> Read)> Ways =>
        whole is null ? [("names given", Given)] : [("names given", Given), ("from the text alone", Whole)];

    /// <summary>Reads with the names as they were marked.</summary>
    public ReadText Given(AnnotatedArticle article)
    {
        var linked = _names.Link(article);
        var roles = _roles.Read(linked);
        var countries = _countries.Weigh(linked, titled: true);
        return new ReadText(linked.Text, linked.Entities, roles, _quotes.Read(linked, roles, Leaders(article, linked, roles), countries), countries);
    }

    private IReadOnlyList<LeaderInOffice> Leaders(AnnotatedArticle article, LinkedText linked, IReadOnlyList<Role> roles) =>
        article.Article().Published is { } date ? _datedLeaders.Of(linked.Entities.Values.Where(e => e.Kind == MentionKind.Person), date) : _textLeaders.Of(linked, roles);

    private ReadText Whole(AnnotatedArticle article)
    {
        var read = article.Article();
        var found = whole!(read);
        return new ReadText(read.Text, found.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal), found.Roles, found.Quotes, found.Countries);
    }
}
