using Bunit;
using MudBlazor.Services;

namespace NewsSearch.Tests.Web.Components;

/// <summary>Components rendered as on the server, without a browser.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
    }
}
