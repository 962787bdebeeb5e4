using System.Text;

namespace NewsSearch.Indexing.Sources;

/// <summary>Reads text in pieces of bounded size.</summary>
internal static class BoundedText
{
    /// <summary>The whole text; null where it is longer than <paramref name="most"/> UTF-16 code units (nothing beyond that is read).</summary>
    public static async Task<string?> ReadWholeAsync(TextReader reader, int most, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (await reader.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (text.Length + read > most)
                return null;
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }
}
