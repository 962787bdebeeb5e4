using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Components.Reading;

/// <summary>A title or snippet: words as text, matches within mark elements, no white space added between.</summary>
public sealed class Runs : ComponentBase
{
    // An ellipsis alone on a line says nothing.
    private const string Broken = " …";
    private const string Kept = "\u00A0…";

    /// <summary>The stretches in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TextRun> Of { get; set; } = [];

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (i, run) in Of.Index())
        {
            if (!run.Match)
            {
                builder.AddContent(0, i == 0 && run.Text.StartsWith(Broken, StringComparison.Ordinal) ? run.Text[1..] : run.Text.Replace(Broken, Kept, StringComparison.Ordinal));
                continue;
            }

            builder.OpenElement(1, "mark");
            builder.AddContent(2, run.Text);
            builder.CloseElement();
        }
    }
}
