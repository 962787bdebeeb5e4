using System.Text;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources;

/// <summary>A stretch of input that is one file: on disk, on standard input, or inside an archive.</summary>
/// <param name="Stream">Its bytes; read forward, once.</param>
/// <param name="Origin">Where it is.</param>
/// <param name="Name">Its file name; the extension helps where the content does not tell.</param>
/// <param name="Depth">How many archives it lies in.</param>
internal sealed record InputPart(Stream Stream, Origin Origin, string Name, int Depth)
{
    /// <summary>The extension in lower case without the dot; a ".gz" at the end is passed over.</summary>
    public string Extension
    {
        get
        {
            var name = Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name;
            return Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        }
    }

    /// <summary>The part as text, in the encoding found.</summary>
    public StreamReader OpenText(InputSample sample) =>
        new(Stream, sample.Encoding ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024, leaveOpen: true);

    /// <summary>This whole part, rejected.</summary>
    public RejectedInput Reject(string reason, string advice) => new(Origin, reason, advice);

    /// <summary>The origin of a line or record of this part.</summary>
    public Origin At(int line) => Origin with { Line = line };
}
