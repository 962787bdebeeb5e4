namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>A folded label from one of its words on, and the value it labels.</summary>
internal readonly record struct NameEnding(string Label, int Start, int Number) : IComparable<NameEnding>
{
    /// <summary>The words from <see cref="Start"/> on.</summary>
    public ReadOnlySpan<char> Span => Label.AsSpan(Start);

    /// <summary>How many characters they are.</summary>
    public int Length => Label.Length - Start;

    /// <inheritdoc/>
    public int CompareTo(NameEnding other) => Span.SequenceCompareTo(other.Span);
}
