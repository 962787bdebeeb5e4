using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Queries;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Operations;

/// <summary>
/// Dates that a reader counts from today ("last week", "since Monday") are put into the address as the days they are: kept and sent, it goes on finding the same.
/// So are days on one side of others, "since 2020". A query says <c>date:last-week</c> where it is to move with the days.
/// </summary>
public static class ResolvedDates
{
    private static readonly PathString[] Pages = ["/search", CompareAddress.Path];

    /// <summary>Leads pages of searches with such dates to the address with the days they are.</summary>
    public static IApplicationBuilder UseResolvedDates(this IApplicationBuilder app)
    {
        var clock = app.ApplicationServices.GetRequiredService<TimeProvider>();
        return app.Use((http, next) =>
        {
            if (!Pages.Any(page => http.Request.Path.StartsWithSegments(page)) || Dated(http.Request.QueryString.Value, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is not { } query)
                return next(http);
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Redirect(http.Request.Path + query);
            return Task.CompletedTask;
        });
    }

    /// <summary>The query with its dates as days; null where each of them is days already.</summary>
    public static string? Dated(string? query, DateOnly today)
    {
        var (dated, changed) = (new QueryBuilder(), false);
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var (name, value) = (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
            var day = name is "from" or "to" ? Day(name, value, today) : null;
            changed |= day is not null;
            dated.Add(name, day ?? value);
        }

        return changed ? dated.ToString() : null;
    }

    private static string? Day(string end, string value, DateOnly today)
    {
        if (TypedDays.Parse(value) is not null)
            return null;
        var days = DayRangeText.Parse(value.Trim()) ?? (RelativeDays.Parse(value) is { } relative ? RelativeDays.Resolve(relative, today) : null);
        var day = end == "from" ? days?.From : days?.To;
        return day is { } known ? PartialDay.Print(known, known).From : null;
    }
}
