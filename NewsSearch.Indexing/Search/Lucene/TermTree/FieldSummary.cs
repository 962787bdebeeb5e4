using Lucene.Net.Index;
using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>What the end of the file of terms says of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Terms">How many terms it has.</param>
/// <param name="Root">What is known of its first block.</param>
/// <param name="Occurrences">How often its terms stand in all documents; not kept where only documents are.</param>
/// <param name="TermDocuments">In how many documents each of its terms stands, added up.</param>
/// <param name="Documents">How many documents have any.</param>
/// <param name="Files">In how many files a term's postings begin.</param>
/// <param name="Index">Where the index of its blocks is.</param>
internal sealed record FieldSummary(FieldInfo Field, long Terms, byte[] Root, long Occurrences, long TermDocuments, int Documents, int Files, long Index)
{
    /// <summary>Writes it.</summary>
    public void Write(IndexOutput file)
    {
        file.WriteVInt32(Field.Number);
        file.WriteVInt64(Terms);
        file.WriteVInt32(Root.Length);
        file.WriteBytes(Root, 0, Root.Length);
        if (Field.IndexOptions != IndexOptions.DOCS_ONLY)
            file.WriteVInt64(Occurrences);
        file.WriteVInt64(TermDocuments);
        file.WriteVInt32(Documents);
        file.WriteVInt32(Files);
    }
}
