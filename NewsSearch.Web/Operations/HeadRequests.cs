namespace NewsSearch.Web.Operations;

/// <summary>Answers HEAD as GET without its body: the routes of pages and of the API name GET alone.</summary>
public static class HeadRequests
{
    /// <summary>Before anything that looks at the method.</summary>
    public static IApplicationBuilder UseHead(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        (http.Request.Method, http.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(http);
        }
        finally
        {
            (http.Request.Method, http.Response.Body) = (HttpMethods.Head, body);
        }
    });
}
