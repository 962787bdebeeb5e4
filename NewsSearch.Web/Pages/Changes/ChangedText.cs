using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace NewsSearch.Web.Pages.Changes;

/// <summary>The words of two versions in one line, those added and removed marked as such. No white space is added between them.</summary>
public sealed class ChangedText : ComponentBase
{
    /// <summary>The headline or paragraph.</summary>
    [Parameter, EditorRequired]
    public ChangedPart Of { get; set; } = null!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var run in Of.Runs)
        {
            if (run.Change == Change.Kept)
            {
                builder.AddContent(0, run.Text);
                continue;
            }

            var words = run.Text.TrimEnd();
            builder.OpenElement(1, run.Change == Change.Added ? "ins" : "del");
            builder.AddContent(2, words);
            builder.CloseElement();
            builder.AddContent(3, run.Text[words.Length..] is { Length: > 0 } space ? space : " ");
        }
    }
}
