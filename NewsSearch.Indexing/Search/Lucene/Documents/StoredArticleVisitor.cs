using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Takes what a page shows out of what is stored of an article, without making a document of it.</summary>
/// <param name="text">Whether the text is wanted beside the hit.</param>
internal sealed class StoredArticleVisitor(bool text) : StoredFieldVisitor
{
    /// <summary>The bytes of the hit (<see cref="StoredHitFormat"/>); none where none are stored.</summary>
    public byte[] Hit { get; private set; } = [];

    /// <summary>The text; empty where it was not asked for.</summary>
    public string Text { get; private set; } = "";

    /// <inheritdoc/>
    public override Status NeedsField(FieldInfo fieldInfo) => fieldInfo.Name switch
    {
        IndexFields.StoredHit => Status.YES,
        IndexFields.StoredText when text => Status.YES,
        _ => Status.NO,
    };

    /// <inheritdoc/>
    public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Hit = value;

    /// <inheritdoc/>
    public override void StringField(FieldInfo fieldInfo, string value) => Text = value;
}
