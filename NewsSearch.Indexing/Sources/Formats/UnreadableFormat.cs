using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>Files that hold no text to read: named for what they are, with what to do about it.</summary>
internal sealed class UnreadableFormat : ISourceFormat
{
    private const string Convert = "Save it as text, HTML or JSON Lines and import that.";

    private static readonly (byte[] Magic, string What, string Advice)[] Known =
    [
        ("%PDF-"u8.ToArray(), "is a PDF file", Convert),
        ([0x89, 0x50, 0x4E, 0x47], "is a picture (PNG)", "Leave it out."),
        ([0xFF, 0xD8, 0xFF], "is a picture (JPEG)", "Leave it out."),
        ("GIF8"u8.ToArray(), "is a picture (GIF)", "Leave it out."),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an old Office file", Convert),
        ("BZh"u8.ToArray(), "is packed with bzip2", "Unpack it and import what is inside."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is packed with xz", "Unpack it and import what is inside."),
        ([0x37, 0x7A, 0xBC, 0xAF], "is packed with 7-Zip", "Unpack it and import what is inside."),
        ([0x28, 0xB5, 0x2F, 0xFD], "is packed with Zstandard", "Unpack it and import what is inside."),
        ("Rar!"u8.ToArray(), "is packed with RAR", "Unpack it and import what is inside."),
        ("SQLite format 3"u8.ToArray(), "is a database", "Export its articles as JSON Lines or CSV and import that."),
        ([0x7F, 0x45, 0x4C, 0x46], "is a program", "Leave it out."),
        ("MZ"u8.ToArray(), "is a program", "Leave it out."),
    ];

    public bool Recognises(InputPart part, InputSample sample) => sample.Encoding is null || Named(sample) is not null;

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var (what, advice) = Named(sample) ?? ("holds no text: its bytes are binary", "Leave it out, or convert it to text first.");
        yield return part.Reject(what, advice);
    }

    private static (string What, string Advice)? Named(InputSample sample)
    {
        foreach (var (magic, what, advice) in Known)
        {
            // "MZ" and the like may also begin a text; a text is never called a program.
            if (sample.Begins(magic) && (sample.Encoding is null || magic.Length > 3))
                return (what, advice);
        }

        return null;
    }
}
