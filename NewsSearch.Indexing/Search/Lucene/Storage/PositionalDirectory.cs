using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>
/// A folder whose files are read and written at positions (<see cref="RandomAccess"/>), without a lock or a seek. The directories of Lucene.Net either lock a file for each read
/// (SimpleFSDirectory, NIOFSDirectory), so that searches on several threads queue, or can end the process (MMapDirectory, lucenenet #1013).
/// </summary>
internal sealed class PositionalDirectory(DirectoryInfo folder) : FSDirectory(folder)
{
    /// <summary>Files that say where each article is stored, eight bytes an article: asked for one entry here and one there, so they are held in memory.</summary>
    private const string Entries = ".fdx";
    private readonly FileBlocks _blocks = new();

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new PositionalInput(new OpenFile(Path.Combine(Directory.FullName, name), name.EndsWith(Entries, StringComparison.Ordinal)), _blocks);
    }

    /// <inheritdoc/>
    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(new OpenFile(Path.Combine(Directory.FullName, name)), _blocks);
    }

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        EnsureOpen();
        EnsureCanWrite(name);
        return new PositionalOutput(Path.Combine(Directory.FullName, name), () => ToBeSynced(name));
    }

    /// <summary>What was written is asked to reach the disk at the next commit.</summary>
    private void ToBeSynced(string name)
    {
        lock (m_syncLock)
            m_staleFiles.Add(name);
    }

    private sealed class Slicer(OpenFile file, FileBlocks blocks) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => new PositionalInput(file, blocks, offset, length);

        [Obsolete("Only for reading CFS files from 3.x indexes.")]
        public override IndexInput OpenFullSlice() => OpenSlice("all", 0, file.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                file.Dispose();
        }
    }
}
