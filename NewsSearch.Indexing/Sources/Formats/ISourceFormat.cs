namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>A format that documents come in. Formats are asked in order; the first that recognises the input reads it.</summary>
internal interface ISourceFormat
{
    /// <summary>Whether this input is of the format: by content first, then by the name's extension.</summary>
    bool Recognises(InputPart part, InputSample sample);

    /// <summary>The documents within, streaming, and what could not be read.</summary>
    IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, CancellationToken cancellationToken);
}
