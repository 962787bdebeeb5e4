namespace NewsSearch.Indexing.Language;

/// <summary>Finds names in the sentences of an article. Linking sees only this.</summary>
public interface INameTagger
{
    /// <summary>Which model and rules these are; part of the stamp of every reading.</summary>
    string Version { get; }

    /// <summary>For each sentence of one article, in order, its names by position, none overlapping. Safe to call from several threads.</summary>
    IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article);
}
