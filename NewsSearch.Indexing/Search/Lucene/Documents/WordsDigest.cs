using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>A digest that exact copies of a text share.</summary>
internal static class WordsDigest
{
    /// <summary>32 hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(XxHash128.Hash(MemoryMarshal.AsBytes(text.AsSpan())));
}
