namespace NewsSearch.Web.Operations;

/// <summary>How failures are answered: the API with problem details, pages with a page.</summary>
public static class ErrorAnswers
{
    private static readonly PathString Api = "/api";

    /// <summary>Answers failures and empty answers of both.</summary>
    public static IApplicationBuilder UseErrorAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Api), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments(Api),
            pages => pages.UseExceptionHandler("/error", createScopeForErrors: true).UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        return app.UseLongAddresses().UseLargeForms();
    }
}
