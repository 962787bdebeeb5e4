using Lucene.Net.Codecs;
using Lucene.Net.Store;
using NewsSearch.Indexing.Search.Lucene.Storage;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Storage;

public sealed class PositionalDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PositionalDirectory _directory;

    public PositionalDirectoryTests() => _directory = new PositionalDirectory(System.IO.Directory.CreateDirectory(_folder.Path));

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public void What_is_written_by_the_byte_and_by_the_piece_is_read_again_and_its_sum_is_Lucenes(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();
        using (var output = _directory.CreateOutput("file", IOContext.DEFAULT))
        {
            foreach (var one in bytes)
                output.WriteByte(one);
            output.WriteBytes(bytes, 0, bytes.Length);
            output.Position.ShouldBe(2L * length);
            CodecUtil.WriteFooter(output);
        }

        using var input = _directory.OpenChecksumInput("file", IOContext.DEFAULT);
        var read = new byte[2 * length];
        input.ReadBytes(read, 0, read.Length);
        read.ShouldBe([.. bytes, .. bytes]);
        Should.NotThrow(() => CodecUtil.CheckFooter(input));
        _directory.FileLength("file").ShouldBe(read.Length + CodecUtil.FooterLength());
    }

    [Fact]
    public void A_file_of_the_same_name_is_written_over()
    {
        Write("file", 100);

        Write("file", 3);

        _directory.FileLength("file").ShouldBe(3);
    }

    [Fact]
    public void What_was_written_is_brought_to_the_disk_with_the_next_commit_and_once()
    {
        Write("file", 3);

        _directory.Sync(["file"]);
        File.Delete(Path.Combine(_folder.Path, "file"));

        Should.NotThrow(() => _directory.Sync(["file"]));
    }

    [Fact]
    public void What_has_gone_before_it_was_brought_to_the_disk_is_told_of()
    {
        Write("file", 3);
        File.Delete(Path.Combine(_folder.Path, "file"));

        Should.Throw<IOException>(() => _directory.Sync(["file"]));
    }

    private void Write(string name, int length)
    {
        using var output = _directory.CreateOutput(name, IOContext.DEFAULT);
        output.WriteBytes(new byte[length], 0, length);
    }
}
