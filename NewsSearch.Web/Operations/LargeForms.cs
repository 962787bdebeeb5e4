namespace NewsSearch.Web.Operations;

/// <summary>Forms larger than are read are answered in words: what was pasted into one is too long, which is its sender's to know of and no failure of the server.</summary>
public static class LargeForms
{
    /// <summary>The page that says so.</summary>
    public const string Page = "/too-large";

    private static readonly PathString Api = "/api";

    /// <summary>Answers 413 with a page. What the API is sent, its endpoints read and refuse themselves.</summary>
    public static IApplicationBuilder UseLargeForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && !http.Request.Path.StartsWithSegments(Api) && !await IsReadAsync(http.Request))
            (http.Request.Method, http.Request.Path, http.Request.QueryString) = (HttpMethods.Get, Page, QueryString.Empty);
        await next(http);
    });

    /// <summary>Whether the form is one that can be read, which is then kept with the request for the page it is meant for.</summary>
    private static async Task<bool> IsReadAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return false;
        }
    }
}
