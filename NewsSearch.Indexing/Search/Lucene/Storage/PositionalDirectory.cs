using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// A folder whose files are read at positions (<see cref="RandomAccess"/>), without a lock or a seek. The directories of Lucene.Net either lock a file for each read
/// (SimpleFSDirectory, NIOFSDirectory), so that searches on several threads queue, or can end the process (MMapDirectory, lucenenet #1013).
/// </summary>
internal sealed class PositionalDirectory(DirectoryInfo folder) : FSDirectory(folder)
{
    /// <summary>Read in long stretches: stored fields an article at a time, postings a term at a time. Every other file is read here and there.</summary>
    private static readonly string[] Long = [".fdt", ".doc"];
    private const int LongBuffer = 4_096;

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new PositionalInput(new OpenFile(Path.Combine(Directory.FullName, name)), BufferFor(name, BufferedIndexInput.GetBufferSize(context)));
    }

    private static int BufferFor(string name, int usual) => Long.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? Math.Max(usual, LongBuffer) : usual;

    /// <inheritdoc/>
    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(new OpenFile(Path.Combine(Directory.FullName, name)), BufferedIndexInput.GetBufferSize(context));
    }

    private sealed class Slicer(OpenFile file, int bufferSize) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => new PositionalInput(file, offset, length, BufferFor(sliceDescription, bufferSize));

        [Obsolete("Only for reading CFS files from 3.x indexes.")]
        public override IndexInput OpenFullSlice() => OpenSlice("all", 0, file.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                file.Dispose();
        }
    }
}
