using System.IO.Compression;
using System.Text;
using NewsSearch.Indexing.Sources;
using Xunit;

namespace NewsSearch.Tests.Sources;

/// <summary>Short ways to read bytes and texts through the reader.</summary>
internal static class Reading
{
    public static Task<IReadOnlyList<SourceItem>> Of(string text, string name, SourceLimits? limits = null) => Of(Encoding.UTF8.GetBytes(text), name, limits);

    public static async Task<IReadOnlyList<SourceItem>> Of(byte[] bytes, string name, SourceLimits? limits = null)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new SourceReader(limits).ReadAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<IReadOnlyList<SourceItem>> OfPath(string path)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new SourceReader().ReadAsync(path, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
