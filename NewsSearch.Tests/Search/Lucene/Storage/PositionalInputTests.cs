using Lucene.Net.Store;
using NewsSearch.Indexing.Search.Lucene.Storage;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Storage;

public sealed class PositionalInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PositionalDirectory _directory;

    public PositionalInputTests() => _directory = new PositionalDirectory(System.IO.Directory.CreateDirectory(_folder.Path));

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("file", 1)]
    [InlineData("file", 2)]
    [InlineData("file.fdx", 3)]
    public void What_is_read_here_and_there_and_by_clones_is_what_stands_there(string name, int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[100_000];
        random.NextBytes(bytes);
        Write(name, bytes);
        using var input = _directory.OpenInput(name, IOContext.DEFAULT);
        using var slicer = _directory.CreateSlicer(name, IOContext.DEFAULT);
        List<(IndexInput Input, int Start, int Length)> inputs = [(input, 0, bytes.Length), (slicer.OpenSlice("", 5_000, 70_000), 5_000, 70_000), (slicer.OpenSlice("", 99_999, 1), 99_999, 1)];

        for (var step = 0; step < 3_000; step++)
        {
            var (from, start, length) = inputs[random.Next(inputs.Count)];
            if (random.Next(40) == 0)
                inputs.Add(((IndexInput)from.Clone(), start, length));
            if (random.Next(3) == 0)
                from.Seek(random.Next(length));
            var at = (int)from.Position;
            var count = Math.Min(length - at, random.Next(4) == 0 ? random.Next(40_000) : random.Next(12));
            var read = new byte[count];
            if (count < 12 && random.Next(2) == 0)
            {
                for (var i = 0; i < count; i++)
                    read[i] = from.ReadByte();
            }
            else
                from.ReadBytes(read, 0, count);

            read.AsSpan().SequenceEqual(bytes.AsSpan(start + at, count)).ShouldBeTrue($"step {step}");
            from.Position.ShouldBe(at + count);
        }
    }

    [Fact]
    public void Numbers_are_read_across_blocks_as_they_were_written()
    {
        long[] numbers = [.. Enumerable.Range(0, 9_000).Select(i => i % 7 == 0 ? int.MaxValue - i : (long)i * i)];
        using (var output = _directory.CreateOutput("numbers", IOContext.DEFAULT))
        {
            foreach (var number in numbers)
            {
                output.WriteVInt32((int)number);
                output.WriteVInt64(number);
                output.WriteInt32((int)number);
                output.WriteInt64(-number);
            }

            output.WriteVInt32(-1);
        }

        using var input = _directory.OpenInput("numbers", IOContext.DEFAULT);

        foreach (var number in numbers)
            (input.ReadVInt32(), input.ReadVInt64(), input.ReadInt32(), input.ReadInt64()).ShouldBe(((int)number, number, (int)number, -number));
        input.ReadVInt32().ShouldBe(-1);
        input.Position.ShouldBe(input.Length);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(4_096)]
    [InlineData(40_000)]
    public void Nothing_is_read_past_the_end_of_a_file_or_of_a_slice(int length)
    {
        Write("file", new byte[50_000]);
        using var input = _directory.OpenInput("file", IOContext.DEFAULT);
        using var slicer = _directory.CreateSlicer("file", IOContext.DEFAULT);
        using var slice = slicer.OpenSlice("", 100, length);
        input.Seek(50_000);

        Should.Throw<EndOfStreamException>(() => input.ReadByte());
        Should.Throw<EndOfStreamException>(() => slice.ReadBytes(new byte[length + 1], 0, length + 1));
    }

    [Fact]
    public void A_number_of_too_many_bytes_is_refused()
    {
        Write("file", [.. Enumerable.Repeat((byte)0xff, 20)]);
        using var input = _directory.OpenInput("file", IOContext.DEFAULT);

        Should.Throw<IOException>(() => input.ReadVInt32());
    }

    [Fact]
    public void What_was_kept_of_a_file_is_not_taken_for_another_of_its_name()
    {
        Write("file", [1, 2, 3]);
        First().ShouldBe(1);

        Write("file", [4, 5, 6]);

        First().ShouldBe(4);
    }

    [Fact]
    public void A_block_that_was_read_before_is_given_again_without_a_look_at_the_file()
    {
        Write("file", [1, 2, 3]);
        using var file = new OpenFile(Path.Combine(_folder.Path, "file"));
        var blocks = new FileBlocks();

        var bytes = blocks.Read(file, 0);

        bytes.ShouldBe([1, 2, 3]);
        blocks.Read(file, 0).ShouldBeSameAs(bytes);
        blocks.Find(file, 1).ShouldBeNull();
    }

    private int First()
    {
        using var input = _directory.OpenInput("file", IOContext.DEFAULT);
        return input.ReadByte();
    }

    private void Write(string name, byte[] bytes)
    {
        using var output = _directory.CreateOutput(name, IOContext.DEFAULT);
        output.WriteBytes(bytes, 0, bytes.Length);
    }
}
