namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>What an engine asks about meaning.</summary>
public interface IMeanings
{
    /// <summary>Rises whenever what is known of articles' meaning changes: what was ranked by it before may be ranked otherwise from then on.</summary>
    long Changes { get; }

    /// <summary>The meaning of what a person asks, to compare articles with; null where meaning is not to be had: no model, or no vectors yet.</summary>
    MeaningOfQuery? MeaningOf(string text);

    /// <summary>The meaning of an article as a whole, by the archive's number, to compare others with; null where it has no vectors.</summary>
    MeaningOfQuery? MeaningOf(long article);

    /// <summary>The meaning of a whole text, passage by passage, read as articles are; null where meaning is not to be had or the text has no words. Nothing of it is kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ct">Ends reading between two passages.</param>
    MeaningOfText? MeaningOf(PastedText text, CancellationToken ct);

    /// <summary>The words of an article's passages, in the order of its vectors.</summary>
    IReadOnlyList<string> PassagesOf(string title, IReadOnlyList<string> paragraphs);
}
