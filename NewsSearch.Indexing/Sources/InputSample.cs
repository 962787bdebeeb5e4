using System.Text;

namespace NewsSearch.Indexing.Sources;

/// <summary>The first bytes of an input, by which its format and encoding are told, and the same decoded.</summary>
/// <param name="Bytes">Up to <see cref="Size"/> bytes.</param>
/// <param name="Encoding">The encoding found; null where the bytes are no text.</param>
/// <param name="Text">The bytes decoded, without a byte-order mark; empty where they are no text.</param>
internal sealed record InputSample(ReadOnlyMemory<byte> Bytes, Encoding? Encoding, string Text)
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Size = 64 * 1024;

    /// <summary>The text from its first visible character on.</summary>
    public string Head { get; } = Text.TrimStart();

    /// <summary>Whether the bytes begin with <paramref name="magic"/>.</summary>
    public bool Begins(ReadOnlySpan<byte> magic) => Bytes.Span.StartsWith(magic);
}
