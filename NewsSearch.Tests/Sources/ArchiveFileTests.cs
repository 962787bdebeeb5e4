using System.Formats.Tar;
using System.Text;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Sources;

public sealed class ArchiveFileTests
{
    private static readonly byte[] Story = Encoding.UTF8.GetBytes("A headline\n\nA paragraph of the story.");

    [Fact]
    public async Task A_zip_is_read_entry_by_entry_in_order_of_names()
    {
        var items = await Reading.Of(Reading.Zip(("b.txt", Story), ("a/x.txt", Story), ("__MACOSX/a", Story)), "all.zip");

        items.Select(i => i.Origin.ToString()).ShouldBe(["all.zip!a/x.txt", "all.zip!b.txt"]);
        items.ShouldAllBe(i => i is RawDocument);
    }

    [Fact]
    public async Task An_entry_that_leads_out_of_its_folder_is_rejected_and_the_rest_is_read()
    {
        var items = await Reading.Of(Reading.Zip(("../../etc/passwd", Story), ("b.txt", Story)), "all.zip");

        items[0].ShouldBeOfType<RejectedInput>().Reason.ShouldContain("leads out");
        items[1].ShouldBeOfType<RawDocument>();
    }

    [Fact]
    public async Task A_zip_that_unpacks_without_end_is_stopped_and_the_rest_is_read()
    {
        var limits = new SourceLimits { RatioFrom = 100_000, Ratio = 50 };
        var items = await Reading.Of(Reading.Zip(("a.txt", new byte[3_000_000].Select(_ => (byte)'x').ToArray()), ("b.txt", Story)), "bomb.zip", limits);

        items[0].ShouldBeOfType<RejectedInput>().Reason.ShouldContain("50 times");
        items[1].ShouldBeOfType<RawDocument>();
    }

    [Fact]
    public async Task A_gzip_that_unpacks_without_end_is_stopped()
    {
        var limits = new SourceLimits { UnpackedBytes = 200_000 };
        var items = await Reading.Of(Reading.Gzip(new byte[1_000_000].Select(_ => (byte)'x').ToArray()), "bomb.txt.gz", limits);

        items.ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain("200,000 bytes");
    }

    [Fact]
    public async Task Archives_in_archives_have_a_bound()
    {
        var bytes = Story;
        for (var i = 0; i < 6; i++)
            bytes = Reading.Zip(("x", bytes));

        (await Reading.Of(bytes, "deep.zip")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain("too deep");
    }

    [Fact]
    public async Task A_truncated_gzip_gives_what_came_before_and_says_so()
    {
        var lines = string.Concat(Enumerable.Range(0, 2000).Select(i => $"{{\"title\":\"{i}\",\"text\":\"text {i * 7919}\"}}\n"));
        var whole = Reading.Gzip(Encoding.UTF8.GetBytes(lines));

        var items = await Reading.Of(whole[..(whole.Length / 2)], "cut.jsonl.gz");

        items.OfType<RawDocument>().Count().ShouldBeInRange(100, 1999);
        items.OfType<RejectedInput>().ShouldContain(r => r.Reason.Contains("cut short", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_packed_tar_is_read_as_it_streams()
    {
        using var tar = new MemoryStream();
        await using (var writer = new TarWriter(tar, TarEntryFormat.Ustar, leaveOpen: true))
            await writer.WriteEntryAsync(new UstarTarEntry(TarEntryType.RegularFile, "in/a.txt") { DataStream = new MemoryStream(Story) }, TestContext.Current.CancellationToken);

        var items = await Reading.Of(Reading.Gzip(tar.ToArray()), "all.tar.gz");

        items.ShouldHaveSingleItem().Origin.ToString().ShouldBe("all.tar.gz!in/a.txt");
    }

    [Fact]
    public async Task A_folder_is_read_with_its_folders_in_order()
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "b", "1.txt"), Story, TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "a.txt"), Story, TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "empty.txt"), [], TestContext.Current.CancellationToken);

            var items = await Reading.OfPath(folder.FullName);

            items.Select(i => i.Origin.ToString()).ShouldBe(["a.txt", "b/1.txt", "empty.txt"]);
            items[2].ShouldBeOfType<RejectedInput>().Reason.ShouldBe("is empty");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_message() =>
        (await Reading.OfPath("/no/such/file.txt")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain("cannot be opened");
}
