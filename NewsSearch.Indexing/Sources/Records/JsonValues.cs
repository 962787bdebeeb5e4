using System.Runtime.CompilerServices;
using System.Text;

namespace NewsSearch.Indexing.Sources.Records;

/// <summary>Cuts a stream of JSON into its records without reading it whole: the objects of an array, or objects one after another.</summary>
internal static class JsonValues
{
    /// <summary>Each object's text with the one-based line it begins on; the text is null where it is longer than <paramref name="most"/> or does not end.</summary>
    public static async IAsyncEnumerable<(int Line, string? Json)> ReadAsync(TextReader reader, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var value = new StringBuilder();
        var buffer = new char[16 * 1024];
        int line = 1, began = 1, depth = 0;
        bool quoted = false, escaped = false;
        while (await reader.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            for (var i = 0; i < read; i++)
            {
                var c = buffer[i];
                if (c == '\n')
                    line++;
                if (depth == 0 && c != '{')
                    continue;
                if (depth == 0)
                    began = line;
                value.Append(c);
                if (value.Length > most)
                {
                    yield return (began, null);
                    yield break;
                }

                if (quoted)
                {
                    quoted = escaped || c != '"';
                    escaped = !escaped && c == '\\';
                    continue;
                }

                quoted = c == '"';
                depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
                if (depth > 0)
                    continue;
                yield return (began, value.ToString());
                value.Clear();
            }
        }

        if (depth > 0)
            yield return (began, null);
    }
}
