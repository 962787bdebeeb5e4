namespace NewsSearch.Indexing.Evaluation;

/// <summary>One article of a file of linked names.</summary>
/// <param name="Id">Its name in reports.</param>
/// <param name="Text">Title, blank line, body.</param>
/// <param name="Mentions">The names by position.</param>
/// <param name="Published">Its date, ISO; null where unknown.</param>
/// <param name="Source">Its outlet; null where unknown.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Countries">The countries it concerns; null where not marked.</param>
internal sealed record LinkingGoldArticle(string Id, string Text, IReadOnlyList<LinkingGoldMention> Mentions, string? Published, string? Source, string? Url, LinkingGoldCountries? Countries)
{
    /// <summary>The day of <see cref="Published"/>; null where it gives none.</summary>
    public DateOnly? Day => GoldArticle.Day(Published);
}
