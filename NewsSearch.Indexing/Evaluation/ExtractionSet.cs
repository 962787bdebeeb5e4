using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A set of pages with what they say: a .tar.gz holding gold.jsonl and the pages it names. Held in memory; the sets are of a few hundred pages.</summary>
public sealed class ExtractionSet
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private ExtractionSet()
    {
    }

    /// <summary>The pages read by hand, in the order of the set.</summary>
    public IReadOnlyList<ExtractionGold> Pages { get; private set; } = [];

    /// <summary>The bytes of a page.</summary>
    public byte[] Bytes(ExtractionGold page) => _files[page.File];

    /// <summary>Reads a set.</summary>
    /// <exception cref="InvalidDataException">The file is no such set.</exception>
    public static ExtractionSet Read(string path)
    {
        var set = new ExtractionSet();
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var bytes = new MemoryStream();
            entry.DataStream.CopyTo(bytes);
            // Names begin with the set's own folder.
            set._files[entry.Name[(entry.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]] = bytes.ToArray();
        }
        if (!set._files.TryGetValue("gold.jsonl", out var gold))
            throw new InvalidDataException($"'{path}' holds no gold.jsonl.");
        set.Pages = [.. Encoding.UTF8.GetString(gold).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ExtractionGold.Parse)];
        return set;
    }
}
