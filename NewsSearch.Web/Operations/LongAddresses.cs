using System.Globalization;
using NewsSearch.Web.Api;

namespace NewsSearch.Web.Operations;

/// <summary>Addresses longer than browsers and proxies carry are answered in words, not with an empty page: a query of a megabyte is somebody's mistake, and theirs to know of.</summary>
public static class LongAddresses
{
    /// <summary>The longest address read, in bytes as sent.</summary>
    public const int Longest = 8 << 10;

    /// <summary>The longest address received at all; beyond it the server hangs up with 414.</summary>
    public const int Received = 4 << 20;

    /// <summary>The page that says so.</summary>
    public const string Page = "/too-long";

    private static readonly PathString Api = "/api";

    /// <summary>Answers 414: the API with a problem, pages with a page.</summary>
    public static IApplicationBuilder UseLongAddresses(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var length = (http.Request.QueryString.Value?.Length ?? 0) + (http.Request.Path.Value?.Length ?? 0);
        if (length <= Longest)
            return next(http);
        if (http.Request.Path.StartsWithSegments(Api))
            return Problems.TooLong(string.Create(CultureInfo.InvariantCulture, $"The address has {length:N0} characters, at most {Longest:N0} are read. Shorten the query.")).ExecuteAsync(http);
        http.Request.Path = Page;
        http.Request.QueryString = QueryString.Empty;
        return next(http);
    });
}
