using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>Plain text: the whole file is one document. Whatever else is not recognised and holds text is read so.</summary>
internal sealed class TextFormat(SourceLimits limits) : ISourceFormat
{
    public bool Recognises(InputPart part, InputSample sample) => true;

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        yield return await BoundedText.ReadWholeAsync(reader, limits.DocumentLength, cancellationToken) switch
        {
            null => TooLong(part, limits),
            var text when string.IsNullOrWhiteSpace(text) => part.Reject("holds nothing but white space", "Leave it out, or look whether it was copied whole."),
            var text => new RawDocument(part.Origin, RawForm.Text, text, new RawFields()),
        };
    }

    /// <summary>A whole file that is too long to be one article.</summary>
    public static RejectedInput TooLong(InputPart part, SourceLimits limits) => part.Reject(
        string.Create(CultureInfo.InvariantCulture, $"is one document of more than {limits.DocumentLength:N0} characters, longer than any article"),
        "If it holds many articles, save them as JSON Lines or as single files.");
}
