using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// Looks whether the files of an index are there to their ends. Lucene opens postings and stored fields without looking there, so that one cut short, by a full disk or a machine that lost its power, would be noticed by each search that reads so far and by nothing else.
/// Costs a look at the end of each file, whatever its size.
/// </summary>
internal static class WholeFiles
{
    /// <summary>Looks at every file that <paramref name="reader"/> reads.</summary>
    /// <exception cref="IOException">One is cut short.</exception>
    public static void Check(DirectoryReader reader)
    {
        foreach (var file in reader.IndexCommit.FileNames.Where(HasMarkAtItsEnd))
        {
            using var input = reader.Directory.OpenInput(file, IOContext.READ_ONCE);
            CodecUtil.RetrieveChecksum(input);
        }

        foreach (var segment in reader.Leaves)
            segment.Reader.Document(segment.Reader.MaxDoc - 1);
    }

    /// <summary>Stored fields as they are written plain have none: they end with the last document.</summary>
    private static bool HasMarkAtItsEnd(string file) => !file.EndsWith(".fdt", StringComparison.Ordinal) && !file.EndsWith(".fdx", StringComparison.Ordinal);
}
