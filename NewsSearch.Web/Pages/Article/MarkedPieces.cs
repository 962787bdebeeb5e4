using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Entities;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Text with its names marked, and in it what a search looks for: a linked name leads to its entity, and says what it is and on what evidence. No white space is added between pieces.</summary>
public sealed class MarkedPieces : ComponentBase
{
    /// <summary>The headline or paragraph.</summary>
    [Parameter, EditorRequired]
    public ArticlePart Of { get; set; } = null!;

    /// <summary>The name of an entity by its id.</summary>
    [Parameter, EditorRequired]
    public Func<string, string> NameOf { get; set; } = null!;

    /// <summary>Where the evidence for a mention stands.</summary>
    [Parameter, EditorRequired]
    public Func<Mention, string> EvidenceOf { get; set; } = null!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var isFirst = Of.HasFirstMatch;
        foreach (var piece in Of.Pieces)
        {
            if (piece.Mention is { Entity: { } entity } mention)
                Link(builder, piece, mention, entity, ref isFirst);
            else
                Words(builder, piece, ref isFirst);
        }
    }

    private static void Words(RenderTreeBuilder builder, TextPiece piece, ref bool isFirst)
    {
        if (piece.Runs.Count == 0)
            builder.AddContent(0, piece.Text);
        foreach (var run in piece.Runs)
        {
            if (!run.Match)
            {
                builder.AddContent(0, run.Text);
                continue;
            }

            builder.OpenElement(6, "mark");
            if (isFirst)
                builder.AddAttribute(7, "id", ArticleAddress.Match);
            isFirst = false;
            builder.AddContent(8, run.Text);
            builder.CloseElement();
        }
    }

    private void Link(RenderTreeBuilder builder, TextPiece piece, Mention mention, string entity, ref bool isFirst)
    {
        var kind = EntityKinds.Of(entity).Word();
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", $"name {kind}");
        builder.AddAttribute(9, "id", ArticleAddress.Mention(mention.Start));
        builder.AddAttribute(3, "href", EntityAddress.Of(entity));
        builder.AddAttribute(4, "title", $"{NameOf(entity)} ({kind}). {EvidenceRules.Explain(mention.Rule)} {Figures.Percent(mention.Score)} sure.");
        Words(builder, piece, ref isFirst);
        builder.CloseElement();
        if (Certainty.IsUnsure(mention))
            Doubt(builder, mention, entity);
    }

    private void Doubt(RenderTreeBuilder builder, Mention mention, string entity)
    {
        builder.OpenComponent<DoubtMark>(10);
        builder.AddComponentParameter(11, nameof(DoubtMark.Name), NameOf(entity));
        builder.AddComponentParameter(12, nameof(DoubtMark.Sure), mention.Score);
        builder.AddComponentParameter(13, nameof(DoubtMark.Evidence), EvidenceOf(mention));
        builder.CloseComponent();
    }
}
