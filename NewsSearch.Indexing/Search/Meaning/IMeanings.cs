namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>What an engine asks about meaning.</summary>
public interface IMeanings
{
    /// <summary>The meaning of what a person asks, to compare articles with; null where meaning is not to be had: no model, or no vectors yet.</summary>
    MeaningOfQuery? MeaningOf(string text);
}
