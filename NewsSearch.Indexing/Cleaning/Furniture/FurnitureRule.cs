namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>A row of the table: a phrase that marks a line as no part of the story.</summary>
/// <param name="Phrase">In the form of <see cref="LineKey"/>.</param>
/// <param name="Place">"any", "edge", "head" or "tail".</param>
/// <param name="Reason">Why the line goes, in words for a reader.</param>
internal sealed record FurnitureRule(string Phrase, string Place, string Reason)
{
    /// <summary>Whether the rule holds in a zone.</summary>
    public bool Covers(Zone zone) => Place switch
    {
        "any" => true,
        "edge" => zone != Zone.Middle,
        "head" => zone is Zone.Head or Zone.Alone,
        _ => zone is Zone.Tail or Zone.Alone,
    };
}
