namespace NewsSearch.Indexing.Sources;

/// <summary>A stream whose first bytes were read ahead: gives them again, then goes on. Leaves the inner stream to its owner.</summary>
internal sealed class ReplayStream(ReadOnlyMemory<byte> head, Stream inner) : ForwardStream
{
    private ReadOnlyMemory<byte> _head = head;

    /// <summary>Reads up to <paramref name="size"/> bytes ahead and gives them with a stream that begins where <paramref name="inner"/> did.</summary>
    public static async Task<(ReadOnlyMemory<byte> Head, ReplayStream Whole)> PeekAsync(Stream inner, int size, CancellationToken cancellationToken)
    {
        var buffer = new byte[size];
        var length = await inner.ReadAtLeastAsync(buffer, size, throwOnEndOfStream: false, cancellationToken);
        var head = buffer.AsMemory(0, length);
        return (head, new ReplayStream(head, inner));
    }

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
            return inner.Read(buffer);
        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _head.IsEmpty ? inner.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Read(buffer.Span));
}
