using Lucene.Net.Store;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Words;
using Directory = System.IO.Directory;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>Opens the index of a folder for its owner, whatever state it is in.</summary>
internal static class IndexFolder
{
    /// <summary>The index, and why it had to begin anew where its files could not be read: it is derived, so nothing is lost.</summary>
    /// <exception cref="IndexInUseException">Another process owns it.</exception>
    public static (OwnedIndex Index, string? Rebuilt) Open(string folder, FacetTables tables, Stemmers stemmers)
    {
        try
        {
            return (new OwnedIndex(folder, tables, stemmers), null);
        }
        catch (LockObtainFailedException e)
        {
            throw new IndexInUseException(folder, e);
        }
        catch (Exception e) when (IndexDamage.MayBe(e))
        {
            Clear(folder);
            return (new OwnedIndex(folder, tables, stemmers), $"The index in {folder} could not be read ({e.Message}) and is built again from the archive.");
        }
    }

    private static void Clear(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (Path.GetFileName(file) is var name && (name.StartsWith('_') || name.StartsWith("segments", StringComparison.Ordinal)))
                File.Delete(file);
        }
    }
}
