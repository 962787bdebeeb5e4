namespace NewsSearch.Web.Components.Reading;

/// <summary>A place in an article, as a list of such places shows it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Headline">Its headline; empty where it has none.</param>
/// <param name="Source">Its outlet; null where unknown.</param>
/// <param name="Day">Its day; null where undated.</param>
/// <param name="Sentence">The sentence that stands there, the words in question marked.</param>
/// <param name="Address">Where the words stand in the article.</param>
/// <param name="Where">"headline", "paragraph 4".</param>
public sealed record Excerpt(string Article, string Headline, string? Source, DateOnly? Day, Words.MarkedSentence Sentence, string Address, string Where)
{
    /// <summary>How sure it is that the words mean what they were read as, from 0 to 1, where that is doubtful; null where it is not.</summary>
    public double? Doubt { get; init; }

    /// <summary>Where the evidence for that stands.</summary>
    public string? Evidence { get; init; }
}
