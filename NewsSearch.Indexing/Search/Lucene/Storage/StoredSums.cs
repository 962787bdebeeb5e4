using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>The sums of the two files of a segment's stored fields, in a file beside them.</summary>
/// <param name="Fields">That of the fields.</param>
/// <param name="Places">That of where each article's begin.</param>
internal sealed record StoredSums(long Fields, long Places)
{
    private const string Extension = "fds";
    private const string Codec = "NewsSearchStoredSums";
    private const int Version = 0;

    /// <summary>Writes them.</summary>
    public static void Write(Directory directory, string segment, StoredSums sums, IOContext context)
    {
        using var output = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", Extension), context);
        CodecUtil.WriteHeader(output, Codec, Version);
        output.WriteInt64(sums.Fields);
        output.WriteInt64(sums.Places);
        CodecUtil.WriteFooter(output);
    }

    /// <summary>Reads those of a segment.</summary>
    /// <exception cref="IOException">The file is not there, or not as it was written.</exception>
    public static StoredSums Read(Directory directory, string segment)
    {
        using var input = directory.OpenChecksumInput(IndexFileNames.SegmentFileName(segment, "", Extension), IOContext.READ_ONCE);
        CodecUtil.CheckHeader(input, Codec, Version, Version);
        var sums = new StoredSums(input.ReadInt64(), input.ReadInt64());
        CodecUtil.CheckFooter(input);
        return sums;
    }
}
