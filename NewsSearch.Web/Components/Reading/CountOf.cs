using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Components.Reading;

/// <summary>A bare figure to the eye; with its unit, and what it is a count of, to whoever has the page read out.</summary>
public sealed class CountOf : ComponentBase
{
    /// <summary>The count.</summary>
    [Parameter, EditorRequired]
    public long Count { get; set; }

    /// <summary>What is counted, a plural in "s".</summary>
    [Parameter]
    public string Unit { get; set; } = "article";

    /// <summary>The rest of what is read out: "on Xi Jinping".</summary>
    [Parameter]
    public string? Rest { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, Figures.Of(Count));
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", "hidden-visually");
        builder.AddContent(3, $" {(Count == 1 ? Unit : Unit + "s")}{(Rest is null ? "" : " " + Rest)}");
        builder.CloseElement();
    }
}
