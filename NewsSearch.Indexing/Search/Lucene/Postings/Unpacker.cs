namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>Takes the numbers of a block out of the bits that they are packed into.</summary>
internal abstract class Unpacker
{
    /// <summary>So many bytes may be read behind the last number.</summary>
    public const int Padding = 16;

    /// <summary>Takes numbers from the beginning of a row of bits.</summary>
    /// <param name="packed">The row, and <see cref="Padding"/> bytes more.</param>
    /// <param name="numbers">Takes them; a multiple of 64.</param>
    public abstract void Unpack(ReadOnlySpan<byte> packed, Span<int> numbers);
}
