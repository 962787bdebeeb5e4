using Microsoft.AspNetCore.Components;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages;

/// <summary>What every page for reading has: its address and the request behind it. Rendered once, on the server, without a circuit.</summary>
public abstract class ReadingPage : ComponentBase
{
    /// <summary>The request; null where a page is rendered without one, as in tests.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Set when the reader has gone.</summary>
    protected CancellationToken Aborted => Http?.RequestAborted ?? CancellationToken.None;

    /// <summary>The page's own address.</summary>
    protected Uri Address => new(Navigation.Uri);

    /// <summary>The search in the address.</summary>
    protected SearchAddress Search => SearchAddress.Parse(Address.Query).Shortened();

    /// <summary>Answers that the page has moved to another address, for as long as the archive says so: the answer is not kept.</summary>
    protected void Moved(string address)
    {
        if (Http is not { Response.HasStarted: false } http)
            return;
        http.Response.Headers.Location = address;
        http.Response.Headers.CacheControl = "no-cache";
        Answer(StatusCodes.Status301MovedPermanently);
    }

    /// <summary>Answers with a status other than 200, the page as rendered.</summary>
    protected void Answer(int status)
    {
        if (Http is { Response.HasStarted: false } http)
            http.Response.StatusCode = status;
    }
}
