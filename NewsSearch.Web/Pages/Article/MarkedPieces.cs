using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Text with its names marked: a linked name leads to its entity, and says what it is and on what evidence. No white space is added between pieces.</summary>
public sealed class MarkedPieces : ComponentBase
{
    /// <summary>The pieces in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TextPiece> Of { get; set; } = [];

    /// <summary>The name of an entity by its id.</summary>
    [Parameter, EditorRequired]
    public Func<string, string> NameOf { get; set; } = null!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Of)
        {
            if (piece.Mention is { Entity: { } entity } mention)
                Link(builder, piece.Text, mention, entity);
            else
                builder.AddContent(0, piece.Text);
        }
    }

    private void Link(RenderTreeBuilder builder, string text, Mention mention, string entity)
    {
        var kind = EntityKinds.Of(entity).Word();
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", $"name {kind}");
        builder.AddAttribute(3, "href", EntityAddress.Of(entity));
        builder.AddAttribute(4, "title", $"{NameOf(entity)} ({kind}). {EvidenceRules.Explain(mention.Rule)} {Figures.Percent(mention.Score)} sure.");
        builder.AddContent(5, text);
        builder.CloseElement();
    }
}
