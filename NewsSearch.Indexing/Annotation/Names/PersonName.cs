namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>A person's name taken apart for comparing: lower case, without accents, stops and apostrophes.</summary>
/// <param name="Surface">The words as they stand.</param>
/// <param name="Parts">Its parts in order, hyphenated ones apart, without particles, titles and generation ("bashar", "assad").</param>
/// <param name="Words">How many words parted by blanks are no particle.</param>
/// <param name="Generation">"jr", "sr", "ii"…; null where none.</param>
/// <param name="StartsWithParticle">Whether it begins as a surname does ("van Dijk", "al-Assad").</param>
internal sealed record PersonName(string Surface, IReadOnlyList<string> Parts, int Words, string? Generation, bool StartsWithParticle)
{
    /// <summary>Whether more than a surname or a first name is given.</summary>
    public bool IsFull => Words >= 2 && !StartsWithParticle;

    /// <summary>The first part; empty where none.</summary>
    public string Given => Parts.Count > 0 ? Parts[0] : "";

    /// <summary>The last part; empty where none.</summary>
    public string Family => Parts.Count > 0 ? Parts[^1] : "";

    /// <summary>The parts without the initials between the first and the last, joined by blanks.</summary>
    public string Key => string.Join(' ', Parts.Where((p, i) => i == 0 || i == Parts.Count - 1 || p.Length > 1));
}
