namespace NewsSearch.Indexing.Sources;

/// <summary>Ends the reading of one part of the input, from within a stream, where a value cannot be returned. Caught by <see cref="SourceReader"/>, which reports it.</summary>
internal sealed class InputRefusedException(string reason, string advice) : IOException(reason)
{
    /// <summary>What to do about it.</summary>
    public string Advice { get; } = advice;
}
