using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Reads from the table of office-holders who of the persons mentioned led a country or an international body when the article appeared.</summary>
internal sealed class DatedLeaders(Gazetteer gazetteer)
{
    // What is said of a person who holds several offices of one country.
    private static readonly OfficeKind[] Order = [OfficeKind.State, OfficeKind.Government, OfficeKind.Effective, OfficeKind.Organisation];

    /// <summary>The leaders among <paramref name="persons"/>. Where only month or year of the date is known, those who were in office through all of it.</summary>
    public IReadOnlyList<LeaderInOffice> Of(IEnumerable<Entity> persons, ArticleDate date)
    {
        var (first, last) = Range(date);
        return [.. persons.SelectMany(p => Offices(p, first, last))];
    }

    private IEnumerable<LeaderInOffice> Offices(Entity person, DateOnly first, DateOnly last)
    {
        var held = gazetteer.TenuresOf(person.Id).Where(t => t.Covers(first) && t.Covers(last)).ToList();
        // A monarch of several realms leads the home realm, the President of France not Andorra.
        var home = CountryId.Of(person);
        var atHome = held.Exists(t => t.Of == home);
        return held
            .Where(t => !atHome || t.Of == home || t.Kind == OfficeKind.Organisation)
            .GroupBy(t => t.Of, StringComparer.Ordinal)
            // Who stands in for an absent president is called by the office they hold.
            .Select(g => g.OrderBy(t => t.Acting).ThenBy(t => Array.IndexOf(Order, t.Kind)).First())
            .Select(t => new LeaderInOffice(person.Id, person.Name, t.Of, t.Office, LeaderBasis.Date));
    }

    private static (DateOnly First, DateOnly Last) Range(ArticleDate date) => date.Precision switch
    {
        DatePrecision.Year => (new DateOnly(date.Day.Year, 1, 1), new DateOnly(date.Day.Year, 12, 31)),
        DatePrecision.Month => (new DateOnly(date.Day.Year, date.Day.Month, 1), PartialDay.EndOfMonth(date.Day)),
        DatePrecision.Minute or DatePrecision.Day => (date.Day, date.Day),
        _ => (date.Day, date.Day),
    };
}
