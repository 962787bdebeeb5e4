namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>A number that only rises.</summary>
internal sealed class CounterRow
{
    /// <summary>The last change numbered.</summary>
    public const string Sequence = "sequence";

    /// <summary>The last article numbered.</summary>
    public const string Number = "number";

    /// <summary>The last naming of an entity.</summary>
    public const string Naming = "naming";

    /// <summary>The last making of an article's vectors.</summary>
    public const string Vectors = "vectors";

    public required string Name { get; set; }

    public long Value { get; set; }
}
